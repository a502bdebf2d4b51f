import { addDays, type CreatePost } from '@cadans/domain'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { InspectorSlot } from '../../ui/inspector-slot.ts'
import { PlanPage } from './plan-page.tsx'
import { PostResults } from './post-results.tsx'

const screen = { width: window.innerWidth, height: window.innerHeight }
afterEach(() => page.viewport(screen.width, screen.height))

async function place(view: WorkspaceView, part: Partial<CreatePost>): Promise<string> {
  const { workspaceId, today } = view
  const { channels } = await client.strategy.get.query({ workspaceId })
  const post = {
    channelId: channels[0]?.id ?? '',
    date: today,
    time: '08:00',
    title: 'Post',
    status: 'published' as const,
  }
  const id = newId()
  await client.post.create.mutate({ workspaceId, post: { ...post, ...part, id } })
  return id
}

async function read(view: WorkspaceView, postId: string, reach: number): Promise<void> {
  const { workspaceId, today } = view
  const row = { id: newId(), version: 0, postId, measuredOn: today, reach, reactions: 4 }
  await client.result.save.mutate({ workspaceId, row })
}

test('in a workspace with channels whose plan begins later, nobody is told to choose a frequency', async () => {
  const view = await makeWorkspace({ startDate: addDays(new Date().toISOString().slice(0, 10), 40) })
  await show(<PlanPage period='week' date={view.today} />, { view })
  await expect.element(page.getByText('In deze periode stond er nog niets')).toBeVisible()
  await expect.element(page.getByText('Nog geen besluiten.')).toBeVisible()
  await expect.element(page.getByText(/^Kies per kanaal hoe vaak/)).not.toBeInTheDocument()
})

test('what went out stands as whole posts, what was read best beside it, each leading to its posts', async () => {
  const view = await makeWorkspace()
  const best = await place(view, { title: 'Welk geluid hoort bij jouw straat?' })
  const other = await place(view, { title: 'De soep van Amina' })
  await read(view, best, 1019)
  await read(view, other, 829)
  const slot = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => slot.remove())
  await show(
    <InspectorSlot value={slot}>
      <PlanPage period='month' date={view.today} />
    </InspectorSlot>,
    { view },
  )
  const links = page.getByRole('region', { name: 'Grootste bereik' }).getByRole('link')
  await expect.element(links.nth(1)).toMatchTextContent(/Welk geluid/)
  await expect.element(links.nth(2)).toMatchTextContent(/829 bereikt · 4 interacties/)
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
  await userEvent.click(page.getByRole('table').first().getByRole('button').first())
  await expect.element(page.getByText('Posts achter dit getal')).toBeVisible()
})

test('by post: the sum of what was read, the highest of a column, and that others were not measured', async () => {
  const view = await makeWorkspace()
  await read(view, await place(view, { title: 'Meest' }), 1000)
  await read(view, await place(view, { title: 'Minder' }), 234)
  await place(view, { title: 'Ongemeten' })
  await show(<PostResults horizon={{ from: view.today, until: view.today }} />, { view })
  await expect
    .element(page.getByRole('row', { name: /Samen, 2 van de 3 gemeten/ }))
    .toMatchTextContent(/1\.234/)
  await expect.element(page.getByRole('row', { name: /Ongemeten/ })).toMatchTextContent(/nog niet gemeten/)
  await expect.element(page.getByRole('row', { name: /Meest/ })).toMatchTextContent(/hoogste 1\.000/)
})

test('twelve channels with long names and a title without a space stay within 320 pixels', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  for (let at = 0; at < 10; at += 1) {
    const row = { id: newId(), version: 0, platform: 'other' as const, name: `${at}${'Kanaal'.repeat(9)}` }
    await client.channel.save.mutate({ workspaceId, row })
    await place(view, { channelId: row.id, title: 'W'.repeat(200) })
  }
  await page.viewport(320, 700)
  await show(<PlanPage period='quarter' date={view.today} />, { view })
  await expect.element(page.getByRole('table').first()).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})
