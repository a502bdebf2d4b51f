import { Button } from '@mantine/core'
import { onlineManager } from '@tanstack/react-query'
import { useState } from 'react'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openBasis } from '../../testing/open-basis.ts'
import { show, type Setting } from '../../testing/show.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { SearchDialog } from './search-dialog.tsx'

const MANY = 52

let view: WorkspaceView
let lookup: PostLookup

beforeAll(async () => {
  view = await makeWorkspace()
  lookup = (await openBasis(view.workspaceId)).lookup
  const { workspaceId } = view
  const channelId = [...lookup.channels.keys()][0] ?? ''
  const place = { channelId, date: '2030-06-10', time: '12:30' }
  const titles = Array.from({ length: MANY }, (_, index) => `Zomerfeest ${index}`)
  await Promise.all(
    [...titles, 'Smørrebrød op straat', 'Straatfeest'].map((title) =>
      client.post.create.mutate({ workspaceId, post: { ...place, id: newId(), title } }),
    ),
  )
  await client.idea.save.mutate({ workspaceId, row: { id: newId(), version: 0, title: 'Straatmuziek' } })
})

/** A button that opens the dialog, so that the focus has a place to come back to. */
function Opener() {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button onClick={() => setOpened(true)}>Begin</Button>
      <SearchDialog opened={opened} lookup={lookup} onClose={() => setOpened(false)} />
    </>
  )
}

async function open(setting: Setting = {}) {
  const router = await show(<Opener />, { view, ...setting })
  await userEvent.click(page.getByRole('button', { name: 'Begin' }))
  await expect.element(field()).toHaveFocus()
  return router
}

const field = () => page.getByRole('searchbox')
const link = (name: RegExp) => page.getByRole('link', { name })

test('before anything is typed it says how, and finds nothing', async () => {
  await open()
  await expect.element(page.getByText(/^Met ↓ en ↑ loop je/u)).toBeVisible()
  expect(page.getByRole('link').elements()).toEqual([])
})

test('posts and ideas are found as people type them, and counted', async () => {
  await open()
  await field().fill('STRAAT')
  await expect.element(link(/^Straatfeest/u)).toBeVisible()
  await expect.element(link(/^Smørrebrød op straat/u)).toBeVisible()
  await expect.element(link(/^Straatmuziek$/u)).toBeVisible()
  expect(
    page
      .getByRole('status')
      .elements()
      .map((one) => one.textContent),
  ).toEqual(['2 posts', '1 idee'])
  await field().fill('smorrebrod')
  await expect.element(page.getByText('1 post')).toBeVisible()
})

test('of many the latest are shown, and how many there are', async () => {
  await open()
  await field().fill('zomerfeest')
  await expect
    .element(page.getByText(`De laatste 50 van ${MANY} posts. Met een woord erbij vind je minder.`))
    .toBeVisible()
  expect(page.getByRole('link').elements()).toHaveLength(8)
  await userEvent.click(page.getByRole('button', { name: 'Toon alle 50' }))
  expect(page.getByRole('link').elements()).toHaveLength(50)
})

test('what nobody wrote is said not to be there', async () => {
  await open()
  await field().fill('olifant')
  await expect.element(page.getByText('Geen post of idee met “olifant”.')).toBeVisible()
})

test('until the answer comes, lines stand where it will', async () => {
  onlineManager.setOnline(false)
  onTestFinished(() => onlineManager.setOnline(true))
  await open()
  await field().fill('straat')
  await expect.poll(() => document.querySelectorAll('.mantine-Skeleton-root').length).toBeGreaterThan(0)
  onlineManager.setOnline(true)
  await expect.element(link(/^Straatfeest/u)).toBeVisible()
})

test('a fault says what it is, and can be tried again', async () => {
  const workspaceId = newId()
  await open({ view: { ...view, workspaceId } })
  await field().fill('straat')
  await expect.element(page.getByText(/^Deze werkruimte bestaat niet/u)).toBeVisible()
  await makeWorkspace({ id: workspaceId })
  await userEvent.click(page.getByRole('button', { name: 'Probeer opnieuw' }))
  await expect.element(page.getByText('Geen post of idee met “straat”.')).toBeVisible()
})

test('arrows walk down and back up, and Enter opens', async () => {
  const router = await open()
  await field().fill('straat')
  await expect.element(link(/^Straatfeest/u)).toBeVisible()
  const stops = page.getByRole('link').elements()
  for (const stop of stops) {
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(stop)
  }
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(stops.at(-1))
  for (const _ of stops) await userEvent.keyboard('{ArrowUp}')
  await expect.element(field()).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.poll(() => router.state.location.pathname).toBe(`/w/${view.workspaceId}/calendar`)
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test('Enter in the field opens the first that was found', async () => {
  const router = await open()
  await userEvent.keyboard('muziek')
  await expect.element(link(/^Straatmuziek$/u)).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => router.state.location.search).toHaveProperty('tray')
})

test('Escape closes, the focus goes back, and the words wait there to be typed over', async () => {
  await open()
  await userEvent.keyboard('straat')
  await expect.element(link(/^Straatfeest/u)).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: 'Begin' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(field()).toHaveValue('straat')
  await userEvent.keyboard('muziek')
  await expect.element(field()).toHaveValue('muziek')
})

test.each([
  ['nl', 'light'],
  ['en', 'dark'],
] as const)('axe-core finds nothing wrong in %s and %s', async (language, scheme) => {
  await open({ language, scheme })
  await field().fill('straat')
  await expect.element(link(/^Straatfeest/u)).toBeVisible()
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
