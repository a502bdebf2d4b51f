import { addDays, type Post } from '@cadans/domain'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openBasis } from '../../testing/open-basis.ts'
import { show } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { TodayRoom } from './today-room.tsx'

let view: WorkspaceView
let basis: PostBasis

beforeEach(async () => {
  view = await makeWorkspace()
  basis = await openBasis(view.workspaceId)
})

async function makePost(title: string): Promise<Post> {
  const { workspaceId, me } = view
  const channelId = basis.strategy.channels[0]?.id ?? ''
  const moment = { date: addDays(view.today, 60), time: '12:00' }
  const post = { id: newId(), channelId, ...moment, title, status: 'making' as const, ownerId: me.id }
  return (await client.post.create.mutate({ workspaceId, post })).post
}

async function askMe(title: string): Promise<Post> {
  const { workspaceId, me } = view
  const { approval: _approval, ...rest } = view.workspace
  await client.workspace.update.mutate({
    workspaceId,
    version: rest.version,
    name: rest.name,
    language: rest.language,
    zone: rest.zone,
    approval: 'optional',
  })
  const { id, version } = await makePost(title)
  return (await client.approval.ask.mutate({ workspaceId, id, version, reviewerId: me.id })).post
}

const section = () => <TodayRoom />
const heading = () => page.getByRole('heading', { name: 'Wacht op jou' })

test('nothing waits: nothing is said', async () => {
  await show(section(), { view })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Je kalender staat klaar' })).toBeVisible()
  await expect.element(heading()).not.toBeInTheDocument()
})

test('a post that waits for my yes can be read and said yes to where it stands', async () => {
  const { workspaceId } = view
  const { id } = await askMe('Straatfeest')
  await show(section(), { view })
  await expect.element(heading()).toBeVisible()
  const read = page.getByRole('link', { name: 'Lees: Straatfeest' })
  await expect.poll(() => read.query()?.getAttribute('href')).toContain(id)
  await userEvent.click(page.getByRole('button', { name: 'Akkoord: Straatfeest' }))
  await expect.element(heading()).not.toBeInTheDocument()
  expect((await client.post.get.query({ workspaceId, id })).status).toBe('approved')
})

test('what was sent back stands apart, and leaves when it is asked for again', async () => {
  const { workspaceId, me } = view
  const asked = await askMe('Straatfeest')
  const remark = { commentId: newId(), remark: 'Korter graag' }
  const { id, version } = asked
  const back = await client.approval.sendBack.mutate({ workspaceId, id, version, ...remark })
  await show(section(), { view })
  await expect.element(page.getByText('Teruggestuurd')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Pas aan: Straatfeest' })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Akkoord: Straatfeest' })).not.toBeInTheDocument()
  await client.approval.ask.mutate({ workspaceId, id, version: back.post.version, reviewerId: me.id })
  expect(await client.inbox.get.query({ workspaceId })).toMatchObject({ sentBack: [], asked: [{ id }] })
})

test('where the line is of another workspace, it says so instead of saying nothing', async () => {
  await show(section(), { view: viewFixture({ workspaceId: newId() }) })
  await expect.element(page.getByRole('alert').first()).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Probeer opnieuw' }).first()).toBeVisible()
})
