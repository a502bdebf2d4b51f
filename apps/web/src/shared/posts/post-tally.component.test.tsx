import { addDays } from '@cadans/domain'
import { expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { filterOf, parseCalendarSearch } from '../../lib/addresses/calendar-search.ts'
import { formatDate } from '../../lib/format.ts'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { PostTally } from './post-tally.tsx'

test('a key message tells how its posts stand, and shows just those in the calendar', async () => {
  const view = await makeWorkspace()
  const { workspaceId, today } = view
  const row = { id: newId(), version: 0, text: 'Iedereen kan meedoen' }
  await client.keyMessage.save.mutate({ workspaceId, row })
  const [channel] = (await client.strategy.get.query({ workspaceId })).channels
  const date = addDays(today, 400)
  const post = { id: newId(), channelId: channel?.id ?? '', date, time: '10:30', title: 'Open dag' }
  await client.post.create.mutate({ workspaceId, post: { ...post, messageId: row.id } })
  const gone = { ...post, id: newId(), date: addDays(today, -3), status: 'published' as const }
  await client.post.create.mutate({ workspaceId, post: { ...gone, messageId: row.id } })
  const result = { id: newId(), version: 0, postId: gone.id, measuredOn: today, reactions: 40, comments: 2 }
  await client.result.save.mutate({ workspaceId, row: result })

  const router = await show(<PostTally list='messageIds' id={row.id} name={row.text} />, { view })
  const told = `1 post op komst · eerstvolgende ${formatDate(date, 'nl', 'field')}, 10:30 · 1 geplaatst in een jaar · gemiddeld 42 interacties`
  await expect.element(page.getByText(told, { exact: false })).toBeVisible()
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
  await userEvent.click(page.getByRole('link', { name: 'Toon in de kalender: Iedereen kan meedoen' }))
  await expect.poll(() => router.latestLocation.pathname).toBe(`/w/${workspaceId}/calendar`)
  const search = parseCalendarSearch(router.latestLocation.search)
  expect(search.date).toBe(date)
  const filter = filterOf(search)
  const found = await client.post.range.query({ workspaceId, from: gone.date, until: date, filter })
  expect(found.map(({ id }) => id)).toEqual([gone.id, post.id])
})

test('what has no posts says so, and leads nowhere', async () => {
  const view = await makeWorkspace()
  await show(<PostTally list='segmentIds' id={newId()} name='Studenten' />, { view })
  await expect.element(page.getByText('Nog geen posts.')).toBeVisible()
  expect(page.getByRole('link').elements()).toEqual([])
})
