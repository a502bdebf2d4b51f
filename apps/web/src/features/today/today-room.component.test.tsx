import { addDays, type CreatePost, mondayOf, type Post } from '@cadans/domain'
import { afterEach, expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { TodayRoom } from './today-room.tsx'

const wide = { width: window.innerWidth, height: window.innerHeight }
afterEach(() => page.viewport(wide.width, wide.height))

async function addPost(view: WorkspaceView, part: Partial<CreatePost>): Promise<Post> {
  const { workspaceId, today } = view
  const { channels } = await client.strategy.get.query({ workspaceId })
  const post = {
    id: newId(),
    channelId: channels[0]?.id ?? '',
    date: today,
    time: '00:00',
    title: 'Post',
    ...part,
  }
  return (await client.post.create.mutate({ workspaceId, post })).post
}

const statusOf = async ({ workspaceId }: WorkspaceView, id: string) =>
  (await client.post.get.query({ workspaceId, id })).status

test('what goes out today lies ready to hand over, and saying that it is placed asks nothing', async () => {
  const view = await makeWorkspace()
  const copy = 'Kom zingen! #merendam #buurtkoor'
  const { id } = await addPost(view, { title: 'Open repetitie', copy, link: 'https://voorbeeld.nl/koor' })
  await show(<TodayRoom />, { view })
  await expect.element(page.getByText(copy)).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Open Instagram' })).toBeVisible()
  for (const name of ['Kopieer tekst', 'Hashtags', 'Link']) {
    await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible()
  }
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
  await userEvent.click(page.getByRole('button', { name: 'Geplaatst: Open repetitie' }))
  await expect.element(page.getByText('Er hoeft vandaag niets meer online.')).toBeVisible()
  expect(await statusOf(view, id)).toBe('published')
})

test('of somebody else nothing stands there until everybody’s is asked for, and this device remembers which', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  const joost = { id: newId(), version: 0, name: 'Joost Visser' }
  await client.person.save.mutate({ workspaceId, row: joost })
  await addPost(view, { title: 'Van Joost', copy: 'Tekst', ownerId: joost.id })
  await show(<TodayRoom />, { view })
  const theirs = page.getByRole('button', { name: 'Van Joost', exact: true })
  await expect.element(page.getByText('Er hoeft vandaag niets meer online.')).toBeVisible()
  await userEvent.click(page.getByText('Van iedereen'))
  await expect.element(theirs).toBeVisible()
  await show(<TodayRoom />, { view })
  await expect.element(theirs.first()).toBeVisible()
})

test('the next open place offers what fits: one is taken in one press, and a place can stay empty', async () => {
  const view = await makeWorkspace({ startDate: mondayOf(addDays(new Date().toISOString().slice(0, 10), 7)) })
  const { workspaceId } = view
  const idea = { id: newId(), version: 0, title: 'Een uur per week: Tim' }
  await client.idea.save.mutate({ workspaceId, row: idea })
  await show(<TodayRoom />, { view })
  const card = page.getByRole('region', { name: 'Volgende open plek' })
  await userEvent.click(card.getByRole('button', { name: 'Neem: Een uur per week: Tim' }))
  await expect.poll(() => client.idea.list.query({ workspaceId })).toEqual([])
  const before = await client.today.get.query({ workspaceId })
  const [next] = [...before.openThisWeek, ...before.openNext]
  await expect.element(page.getByText('Op deze plek gezet')).toBeVisible()
  await userEvent.click(card.getByRole('button', { name: 'Laat leeg' }))
  await expect.poll(() => statusOf(view, next?.id ?? '')).toBe('skipped')
})

test('on day one there is a first thing to do, one button is filled, and nothing is in warm', async () => {
  const view = await makeWorkspace()
  await show(<TodayRoom />, { view })
  await expect.element(page.getByRole('link', { name: 'Vul de eerste plek' })).toBeVisible()
  await expect.element(page.getByRole('region', { name: /^Week \d+$/ })).toBeVisible()
  expect(document.querySelectorAll('.mantine-Button-root:not([data-variant])')).toHaveLength(1)
  const warm = getComputedStyle(document.documentElement)
  const tokens = ['--warm', '--warm-ink'].map((name) => colourOf(warm.getPropertyValue(name)))
  for (const element of document.querySelectorAll('body *')) {
    expect(tokens, element.textContent).not.toContain(getComputedStyle(element).color)
  }
})

test('long words, other scripts and forty posts on a day leave the page as wide as the screen, at 320 pixels', async () => {
  const view = await makeWorkspace()
  const long = 'W'.repeat(200)
  await addPost(view, { title: long, copy: long })
  await addPost(view, { title: 'مرحبا 🎉 بالجميع', copy: '🎈'.repeat(90), time: '00:01' })
  for (let at = 0; at < 38; at += 1)
    await addPost(view, { title: `${long.slice(0, 150)}${at}`, time: '00:02' })
  await page.viewport(320, 700)
  await show(<TodayRoom />, { view })
  await expect.element(page.getByText('🎉', { exact: false }).first()).toBeVisible()
  await userEvent.click(page.getByText('Van iedereen'))
  const over = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > 321 && element.checkVisibility(),
  )
  expect(over.map((element) => element.outerHTML.slice(0, 80))).toEqual([])
})

/** A colour as computed styles write it. */
function colourOf(written: string): string {
  const probe = document.createElement('span')
  probe.style.color = written
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
