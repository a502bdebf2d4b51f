import { afterEach, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { Rail } from './rail.tsx'

afterEach(() => page.viewport(1000, 800))

const link = (name: string | RegExp) => page.getByRole('link', { name })
const LONG = 'Wilhelmina Alexandra van Oranje-Nassau tot Amstel en Vechtstroom'

async function open(role: 'owner' | 'viewer' = 'owner') {
  const view = await makeWorkspace()
  const hands = { onHistory: vi.fn<() => void>(), onKeys: vi.fn<() => void>() }
  await show(<Rail {...hands} />, { view: { ...view, role, me: { ...view.me, name: LONG } } })
  return { ...hands, view }
}

test('the rail names every room, and the person has what is theirs in one menu', async () => {
  const { onHistory, onKeys, view } = await open()
  const names = ['Vandaag', 'Kalender', 'Tactiek', 'Strategie', 'Resultaat', 'Team', 'Delen', 'Instellingen']
  for (const name of names) await expect.element(link(new RegExp(`^${name}`))).toBeVisible()
  await expect.element(link('Nieuwe post')).not.toBeInTheDocument()

  const person = page.getByRole('button', { name: `${LONG}: account en voorkeuren` })
  await userEvent.click(person)
  await expect.element(page.getByText(view.workspace.name)).toBeVisible()
  await userEvent.click(page.getByRole('menuitem', { name: 'Geschiedenis' }))
  expect(onHistory).toHaveBeenCalledOnce()
  await userEvent.click(person)
  await userEvent.click(page.getByRole('menuitem', { name: 'Sneltoetsen' }))
  expect(onKeys).toHaveBeenCalledOnce()
})

test('which workspace one is in stands at the head of the switch', async () => {
  const { view } = await open()
  await userEvent.click(page.getByRole('button', { name: `Cadans, ${view.workspace.name}` }))
  await expect.element(page.getByText('Je bent nu in')).toBeVisible()
  await expect.element(page.getByText(view.workspace.name, { exact: true }).first()).toBeVisible()
})

test('a phone has five places, a new post in the middle, and the others in one menu', async () => {
  await page.viewport(320, 700)
  await open()
  const places = ['Vandaag', 'Kalender', 'Nieuwe post', 'Resultaat'].map((name) =>
    link(new RegExp(`^${name}`)),
  )
  const more = page.getByRole('button', { name: 'Meer', exact: true })
  await expect.element(more).toBeVisible()
  const lefts = [...places, more].map((place) => place.element().getBoundingClientRect().x)
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
  await expect.element(link('Nieuwe post')).toHaveAttribute('href', expect.stringContaining('add=true'))
  for (const name of ['Tactiek', 'Delen']) await expect.element(link(name)).not.toBeInTheDocument()
  await userEvent.click(more)
  for (const name of ['Tactiek', 'Strategie', 'Team', 'Delen', 'Instellingen', 'Geschiedenis']) {
    await expect.element(page.getByRole('menuitem', { name })).toBeVisible()
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})

test('who only looks along is offered no new post', async () => {
  await page.viewport(390, 700)
  await open('viewer')
  await expect.element(link(/^Vandaag/)).toBeVisible()
  await expect.element(link('Nieuwe post')).not.toBeInTheDocument()
})

test.each([1000, 390])('axe-core finds nothing wrong at %i px', async (width) => {
  await page.viewport(width, 800)
  await open()
  await expect.element(link(/^Vandaag/)).toBeVisible()
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
