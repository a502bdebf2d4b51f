import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openBasis } from '../../testing/open-basis.ts'
import { show } from '../../testing/show.tsx'
import { InspectorSlot } from '../../ui/inspector-slot.ts'
import { PostInspector } from './post-inspector.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'

let view: WorkspaceView
let basis: PostBasis
const copy = Array.from({ length: 60 }, (_, line) => `Regel ${line}`).join('\n')

beforeAll(async () => {
  view = await makeWorkspace()
  basis = await openBasis(view.workspaceId)
})

/** Opens a post that waits for a yes, in the eyes of somebody. */
async function openAsked(viewer: WorkspaceView): Promise<void> {
  const { workspaceId } = view
  const id = newId()
  const channelId = basis.strategy.channels[0]?.id ?? ''
  const post = { id, channelId, date: '2030-06-10', time: '12:30', title: 'Feest', copy }
  await client.post.create.mutate({ workspaceId, post: { ...post, status: 'review', ownerId: view.me.id } })
  const slot = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => slot.remove())
  await show(
    <InspectorSlot value={slot}>
      <PostInspector
        postId={id}
        basis={basis}
        onClose={() => {}}
        onMove={() => {}}
        onFollow={() => {}}
        onOpen={() => {}}
      />
    </InspectorSlot>,
    { view: { ...viewer, workspace: { ...view.workspace, approval: 'required' }, isAlone: false } },
  )
}

function isTextFirst(): boolean {
  const text = page.getByRole('textbox', { name: 'Tekst' }).element()
  const about = page.getByText('Waarom hier?').element()
  return (text.compareDocumentPosition(about) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

test('whoever is to answer reads the text first, and to its end', async () => {
  await openAsked({ ...view, me: { ...view.me, id: newId() } })
  await expect.element(page.getByRole('button', { name: 'Akkoord geven' })).toBeVisible()
  expect(isTextFirst()).toBe(true)
  // The field grows to its text once it has been drawn.
  const text = page.getByRole('textbox', { name: 'Tekst' }).element()
  await expect.poll(() => text.scrollHeight - text.clientHeight).toBeLessThanOrEqual(0)
})

test('whoever made it sees first what it is about', async () => {
  await openAsked(view)
  await expect.element(page.getByText('Wacht op akkoord.')).toBeVisible()
  expect(isTextFirst()).toBe(false)
})
