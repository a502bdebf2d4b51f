import type { Id, Post } from '@cadans/domain'
import { beforeAll, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client, type Outputs } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openPostFixture } from '../../testing/open-post-fixture.ts'
import { type Scheme, show } from '../../testing/show.tsx'
import { OpenPostProvider } from '../../shared/open-post/editor-context.ts'
import { FamilyLinks } from './family-links.tsx'

let view: WorkspaceView
let channelIds: Id[]

beforeAll(async () => {
  view = await makeWorkspace()
  const { channels } = await client.strategy.get.query({ workspaceId: view.workspaceId })
  channelIds = channels.map(({ id }) => id)
})

type Opened = Outputs['post']['get']

/** Two posts of a family; the first is open in the inspector. */
async function makeFamily(titles: readonly [string, string]): Promise<readonly [Opened, Opened]> {
  const { workspaceId } = view
  const posts: Post[] = []
  for (const [index, title] of titles.entries()) {
    const post = { id: newId(), channelId: channelIds[index] ?? '', date: '2030-06-10', time: '12:30', title }
    posts.push((await client.post.create.mutate({ workspaceId, post })).post)
  }
  await client.post.join.mutate({ workspaceId, posts: posts.map(({ id, version }) => ({ id, version })) })
  const read = (at: number) => client.post.get.query({ workspaceId, id: posts[at]?.id ?? '' })
  return [await read(0), await read(1)]
}

async function showLinks(
  post: Opened,
  { onOpen = () => {}, scheme = 'light' }: { onOpen?: (id: Id) => void; scheme?: Scheme } = {},
): Promise<void> {
  const open = openPostFixture(post)
  const settled = () => Promise.resolve(post.version)
  await show(
    <OpenPostProvider value={{ ...open, post, editor: { ...open.editor, settled } }}>
      <FamilyLinks onOpen={onOpen} />
    </OpenPostProvider>,
    { view, scheme },
  )
}

const again = (post: Opened) => client.post.get.query({ workspaceId: view.workspaceId, id: post.id })

test('the other channels of the idea stand there, and open', async () => {
  const [post, other] = await makeFamily(['Open dag', 'Open dag'])
  const onOpen = vi.fn<(id: Id) => void>()
  await showLinks(post, { onOpen })
  await expect.element(page.getByRole('button', { name: 'Vul ook de open plekken' })).not.toBeInTheDocument()
  await userEvent.click(page.getByRole('listitem').getByRole('button'))
  expect(onOpen.mock.calls).toEqual([[other.id]])
})

test('a post splits off and keeps its words', async () => {
  const [post] = await makeFamily(['Open dag', 'Open dag'])
  await showLinks(post)
  await userEvent.click(page.getByRole('button', { name: 'Losmaken' }))
  await expect.poll(() => again(post)).toMatchObject({ familyId: null, title: 'Open dag', family: [] })
})

test('a post that was written fills the open places of its family', async () => {
  const [post] = await makeFamily(['', ''])
  const { workspaceId } = view
  await client.post.update.mutate({
    workspaceId,
    id: post.id,
    version: post.version,
    patch: { title: 'Getypt' },
  })
  const written = await again(post)
  await showLinks(written)
  await userEvent.click(page.getByRole('button', { name: 'Vul ook de open plekken' }))
  await expect.poll(async () => (await again(post)).family).toMatchObject([{ title: 'Getypt' }])
})

test('a post with an idea of its own shows nothing', async () => {
  const open = openPostFixture({})
  await show(
    <OpenPostProvider value={open}>
      <FamilyLinks onOpen={() => {}} />
    </OpenPostProvider>,
  )
  await expect.element(page.getByText('Hetzelfde idee, ook op')).not.toBeInTheDocument()
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  const [post] = await makeFamily(['Open dag', 'Open dag'])
  await showLinks(post, { scheme })
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
