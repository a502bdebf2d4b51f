import { addDays, type Post } from '@cadans/domain'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openBasis } from '../../testing/open-basis.ts'
import { openPostFixture } from '../../testing/open-post-fixture.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import { ReadOnly } from '../../ui/read-only.tsx'
import { OpenPostProvider } from '../../shared/open-post/editor-context.ts'
import { PostHistory } from './post-history.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'

let view: WorkspaceView
let basis: PostBasis
let post: Post

beforeEach(async () => {
  view = await makeWorkspace()
  const { workspaceId } = view
  basis = await openBasis(workspaceId)
  const channelId = basis.strategy.channels[0]?.id ?? ''
  const made = { id: newId(), channelId, date: addDays(view.today, 60), time: '12:00', title: 'Feest' }
  const { id, version } = (await client.post.create.mutate({ workspaceId, post: made })).post
  const patch = { title: 'Straatfeest', status: 'making' as const }
  post = (await client.post.update.mutate({ workspaceId, id, version, patch })).post
})

function history() {
  const { id, version } = post
  const open = openPostFixture({ id, version })
  const editor = { ...open.editor, settled: () => Promise.resolve(version) }
  return (
    <OpenPostProvider value={{ ...open, basis, editor }}>
      <PostHistory />
    </OpenPostProvider>
  )
}

const unfold = () => userEvent.click(page.getByText('Geschiedenis'))
const bringBack = () => page.getByRole('button', { name: /^Haal dit terug/ })

test('each state says who made it and what differed, and only what was can be brought back', async () => {
  await show(history(), { view })
  await unfold()
  const states = page.getByRole('listitem')
  await expect.poll(() => states.first().query()?.textContent).toMatch(/Sara Bakker: aangepast.*zo is het nu/)
  await expect.element(page.getByText('Feest → Straatfeest')).toBeVisible()
  await expect.element(page.getByText('Gepland → In de maak')).toBeVisible()
  await expect.poll(() => bringBack().elements().length).toBe(1)
})

test('an earlier state comes back as the newest, and the one in between stays in sight', async () => {
  await show(history(), { view })
  await unfold()
  await userEvent.click(bringBack())
  const now = () => client.post.get.query({ workspaceId: view.workspaceId, id: post.id })
  await expect.poll(async () => (await now()).title).toBe('Feest')
  await expect.poll(() => bringBack().elements().length).toBe(2)
})

test('who may not change the post reads its states', async () => {
  await show(<ReadOnly when>{history()}</ReadOnly>, { view })
  await unfold()
  await expect.element(page.getByText('Feest → Straatfeest')).toBeVisible()
  await expect.element(bringBack()).not.toBeInTheDocument()
})

test('a contributor is not offered a state in which the post was somebody else’s', async () => {
  const { workspaceId, me } = view
  const joost = { id: newId(), version: 0, name: 'Joost', weeklyMinutes: 60, formatIds: [] }
  await client.person.save.mutate({ workspaceId, row: joost })
  for (const ownerId of [joost.id, me.id]) {
    const { id, version } = post
    post = (await client.post.update.mutate({ workspaceId, id, version, patch: { ownerId } })).post
  }
  await show(history(), { view: { ...view, role: 'contributor' } })
  await unfold()
  // Made and changed while it was nobody's, given to Joost, and as it is now.
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(4)
  expect(bringBack().elements()).toHaveLength(2)
})

test('what cannot be read says why, and offers to try again', async () => {
  await show(history(), { view: viewFixture({ workspaceId: newId() }) })
  await unfold()
  await expect.element(page.getByRole('alert')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
})

testAccessible(history)
