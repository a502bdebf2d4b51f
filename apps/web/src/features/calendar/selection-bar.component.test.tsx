import { cardOf, type PostCard, type Status } from '@cadans/domain'
import { beforeAll, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openBasis } from '../../testing/open-basis.ts'
import { type Scheme, show } from '../../testing/show.tsx'
import { postFixture } from '../../testing/post-fixture.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { SelectionBar } from './selection-bar.tsx'

let view: WorkspaceView
let lookup: PostLookup

beforeAll(async () => {
  view = await makeWorkspace()
  lookup = (await openBasis(view.workspaceId)).lookup
})

async function makePosts(count: number): Promise<PostCard[]> {
  const channelId = [...lookup.channels.keys()][0] ?? ''
  const posts: PostCard[] = []
  for (let index = 0; index < count; index += 1) {
    const post = {
      id: newId(),
      channelId,
      date: '2030-06-10',
      time: '12:30',
      title: `Post ${index}`,
      themeId: null,
    }
    const answer = await client.post.create.mutate({
      workspaceId: view.workspaceId,
      post: { ...post, status: 'planned' },
    })
    posts.push(cardOf(answer.post))
  }
  return posts
}

async function choose(
  count: number,
  scheme: Scheme = 'light',
): Promise<{ posts: PostCard[]; onDone: () => void }> {
  const posts = await makePosts(count)
  const onDone = vi.fn<() => void>()
  await show(<SelectionBar posts={posts} lookup={lookup} onDone={onDone} />, { view, scheme })
  return { posts, onDone }
}

function now(posts: readonly PostCard[]): Promise<PostCard[]> {
  const { workspaceId } = view
  return Promise.all(posts.map(async ({ id }) => cardOf(await client.post.get.query({ workspaceId, id }))))
}

const button = (name: string) => page.getByRole('button', { name })
const item = (name: string) => page.getByRole('menuitem', { name })

test('with nothing chosen it says how to, and offers nothing', async () => {
  await choose(0)
  await expect.element(page.getByText('Klik posts aan om ze te kiezen.')).toBeVisible()
  for (const name of ['Status', 'Verantwoordelijke', 'Verschuiven', 'Verwijderen']) {
    await expect.element(button(name)).toBeDisabled()
  }
})

test.each([
  [1, '1 post gekozen'],
  [2, '2 posts gekozen'],
])('%i is counted as "%s"', async (count, words) => {
  await choose(count)
  await expect.element(page.getByText(words)).toBeVisible()
  await expect.element(page.getByRole('region', { name: words })).toBeVisible()
})

test('a status goes to all of them, and one undo takes it back from all', async () => {
  const { posts } = await choose(2)
  await userEvent.click(button('Status'))
  await userEvent.click(item('In de maak'))
  await expect.element(page.getByText('2 posts aangepast.')).toBeVisible()
  const statuses = async (): Promise<Status[]> => (await now(posts)).map(({ status }) => status)
  expect(await statuses()).toEqual(['making', 'making'])
  await userEvent.click(button('Ongedaan maken'))
  await expect.poll(statuses).toEqual(['planned', 'planned'])
})

test('for days to come it says why "published" is not on offer', async () => {
  await choose(1)
  await userEvent.click(button('Status'))
  const published = item('Geplaatst Kan pas op de dag zelf.')
  await expect.element(published).toBeVisible()
  await expect.element(published).toBeDisabled()
})

test.each<[string, Partial<PostCard>[], string]>([
  [
    'of which one is one’s own',
    [{ ownerId: 'other' }, { ownerId: 'me' }],
    'Iemand anders geeft akkoord. (1 van 2)',
  ],
  ['of which none has a text', [{ hasText: false }], 'Eerst een tekst.'],
  ['of others', [{ ownerId: 'other' }, { ownerId: 'other' }], ''],
])('where a yes is required, posts %s get none, and it says why', async (_what, parts, why) => {
  const posts = parts.map((part) =>
    postFixture({ status: 'review', ...part, ownerId: part.ownerId === 'me' ? view.me.id : 'other' }),
  )
  const workspace = { ...view.workspace, approval: 'required' as const }
  const required = { ...view, workspace, isAlone: false }
  await show(<SelectionBar posts={posts} lookup={lookup} onDone={() => {}} />, { view: required })
  await userEvent.click(button('Status'))
  const approved = item(`Akkoord ${why}`.trim())
  await expect.element(approved).toBeVisible()
  if (why === '') await expect.element(approved).toBeEnabled()
  else await expect.element(approved).toBeDisabled()
  await expect.element(item('Klaargezet Eerst akkoord.')).toBeDisabled()
})

test.each([
  ['Een dag eerder', '2030-06-09'],
  ['Een week later', '2030-06-17'],
])('"%s" leads to %s', async (name, date) => {
  const { posts } = await choose(2)
  await userEvent.click(button('Verschuiven'))
  await userEvent.click(item(name))
  await expect.poll(async () => (await now(posts)).map((post) => post.date)).toEqual([date, date])
})

test('an owner is given and taken by key', async () => {
  const { posts } = await choose(1)
  button('Verantwoordelijke').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(item('Sara Bakker')).toBeVisible()
  item('Sara Bakker').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(async () => (await now(posts)).map((post) => post.ownerId)).toEqual([view.me.id])
})

test('removed, the choice is over', async () => {
  const { onDone } = await choose(2)
  await userEvent.click(button('Verwijderen'))
  await expect.element(page.getByText('2 posts verwijderd.')).toBeVisible()
  expect(onDone).toHaveBeenCalledOnce()
})

test('letting go of the choice changes nothing', async () => {
  const { posts, onDone } = await choose(1)
  await userEvent.click(button('Keuze wissen'))
  expect(onDone).toHaveBeenCalledOnce()
  expect(await now(posts)).toMatchObject([{ version: 1 }])
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await choose(1, scheme)
  await userEvent.click(button('Status'))
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})

test('posts on different channels are joined under one idea', async () => {
  const [first] = await makePosts(1)
  const channelId = [...lookup.channels.keys()][1] ?? ''
  const { workspaceId } = view
  const other = { id: newId(), channelId, date: '2030-06-11', time: '12:30', title: '' }
  const { post: second } = await client.post.create.mutate({ workspaceId, post: other })
  const posts = [first as PostCard, cardOf(second)]
  await show(<SelectionBar posts={posts} lookup={lookup} onDone={() => {}} />, { view })
  await userEvent.click(button('Eén idee'))
  await expect.poll(async () => (await now(posts)).map(({ title }) => title)).toEqual(['Post 0', 'Post 0'])
})

test('posts on one channel are not', async () => {
  await choose(2)
  await expect.element(button('Eén idee')).toBeDisabled()
})
