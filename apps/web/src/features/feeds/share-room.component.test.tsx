import { addDays, type FeedFilter } from '@cadans/domain'
import { beforeEach, expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { noteChangeNumber } from '../../lib/change-number.ts'
import { formatDate } from '../../lib/format.ts'
import { newId } from '../../lib/new-id.ts'
import { client, queryClient } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { type Setting, show } from '../../testing/show.tsx'
import { ShareRoom } from './share-room.tsx'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace()
})

const feeds = () => client.feed.list.query({ workspaceId: view.workspaceId })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = () => page.getByRole('dialog')

/** Makes a feed and opens the page on it. @returns its address on this server */
async function openWith(
  name: string,
  filter: Partial<FeedFilter> = {},
  setting: Setting = {},
): Promise<string> {
  const { workspaceId } = view
  const { url, changeNumber } = await client.feed.create.mutate({
    workspaceId,
    feed: { id: newId(), name, filter },
  })
  await noteChangeNumber(queryClient, workspaceId, changeNumber)
  await show(<ShareRoom />, { view, ...setting })
  await expect.element(page.getByRole('heading', { name })).toBeVisible()
  return url
}

test('a feed says what is in it, and from when until when it reaches', async () => {
  await openWith('Telefoon', { statuses: ['approved'], openPlaces: true })
  await expect.element(page.getByText('Akkoord, met open plekken')).toBeVisible()
  const day = (days: number) => formatDate(addDays(view.today, days), 'nl', 'words')
  await expect
    .element(page.getByText(`Van ${day(-30)} tot en met ${day(365)}`, { exact: true }))
    .toBeVisible()
})

test('another name and another choice are saved under the same address', async () => {
  await openWith('Telefoon', { statuses: ['approved'] })
  await userEvent.click(button('Bewerken: Telefoon'))
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Telefoon')
  await expect.element(page.getByText('Het adres blijft hetzelfde.', { exact: false })).toBeVisible()
  await page.getByRole('textbox', { name: 'Naam' }).fill('Computer')
  await userEvent.click(dialog().getByText('Alles', { exact: true }))
  await userEvent.click(
    page.getByRole('switch', { name: 'Ook taken, routines, webcaredienst en wat je weer moet bekijken' }),
  )
  await userEvent.click(button('Opslaan'))
  await expect.element(page.getByRole('heading', { name: 'Computer' })).toBeVisible()
  await expect.element(page.getByText('Alle posts, met taken en routines')).toBeVisible()
  expect(await feeds()).toMatchObject([{ name: 'Computer', filter: { statuses: [], work: true } }])
})

test('the first address is made with one click, and stands on the page with the ways to use it', async () => {
  await show(<ShareRoom />, { view })
  await userEvent.click(button('Maak mijn agenda-adres'))
  const address = page.getByRole('textbox', { name: 'Adres' })
  await expect.poll(() => address.query()).toHaveProperty('value', expect.stringContaining('/feeds/'))
  await expect.element(page.getByRole('link', { name: 'Zet in Google Agenda' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Alle posts' })).toBeVisible()
  await expect.element(button('Maak mijn agenda-adres')).not.toBeInTheDocument()
  expect(await feeds()).toHaveLength(1)
})

test('an address that only this computer can open is no code for a phone', async () => {
  await show(<ShareRoom />, { view })
  await expect
    .element(page.getByText('Zodra je een adres maakt of vernieuwt', { exact: false }))
    .toBeVisible()
  await userEvent.click(button('Maak mijn agenda-adres'))
  await expect
    .element(page.getByText('Met een adres op internet staat hier de code', { exact: false }))
    .toBeVisible()
  await expect.element(page.getByRole('img', { name: /^Code met het adres/ })).not.toBeInTheDocument()
})

test('a feed that is revoked takes its address off the page', async () => {
  await show(<ShareRoom />, { view })
  await userEvent.click(button('Maak mijn agenda-adres'))
  await userEvent.click(button('Meer voor Alle posts'))
  await userEvent.click(page.getByRole('menuitem', { name: 'Intrekken' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Intrekken', exact: true }))
  await expect.element(button('Maak mijn agenda-adres')).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Adres' })).not.toBeInTheDocument()
  expect((await feeds()).filter(({ revokedAt }) => revokedAt === null)).toEqual([])
})

test('a new address is shown once, and says that calendars have to subscribe again', async () => {
  const before = await openWith('Telefoon')
  await userEvent.click(button('Meer voor Telefoon'))
  await userEvent.click(page.getByRole('menuitem', { name: 'Nieuw adres' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Nieuw adres', exact: true }))
  const address = page.getByRole('textbox', { name: 'Adres' })
  await expect.poll(() => address.query()).toHaveProperty('value', expect.stringContaining('/feeds/'))
  await expect.element(address).not.toHaveValue(before)
  await expect.element(page.getByText('Het oude adres werkt niet meer.', { exact: false })).toBeVisible()
  for (const name of ['Outlook (werk of school)', 'Outlook.com', 'Zet in Google Agenda']) {
    await expect.element(page.getByRole('link', { name })).toBeVisible()
  }
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await openWith('Telefoon', {}, { scheme })
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})

test('names of any length stay within a page of 320 px', async () => {
  await page.viewport(320, 700)
  await openWith('Donaudampfschifffahrt'.repeat(9))
  const root = document.documentElement
  await expect.poll(() => root.scrollWidth).toBeLessThanOrEqual(320)
  await page.viewport(1000, 800)
})
