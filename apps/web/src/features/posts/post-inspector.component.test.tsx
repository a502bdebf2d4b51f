import type { Status } from '@cadans/domain'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
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
async function openAsked(
  viewer: WorkspaceView,
  onClose: () => void = () => {},
  status: Status = 'review',
): Promise<HTMLElement> {
  const { workspaceId } = view
  const id = newId()
  const channelId = basis.strategy.channels[0]?.id ?? ''
  const post = { id, channelId, date: '2030-06-10', time: '12:30', title: 'Feest', copy }
  await client.post.create.mutate({ workspaceId, post: { ...post, status, ownerId: view.me.id } })
  const slot = document.body.appendChild(document.createElement('div'))
  slot.style.width = '460px'
  onTestFinished(() => slot.remove())
  await show(
    <InspectorSlot value={slot}>
      <PostInspector
        postId={id}
        basis={basis}
        onClose={onClose}
        onMove={() => {}}
        onFollow={() => {}}
        onOpen={() => {}}
      />
    </InspectorSlot>,
    { view: { ...viewer, workspace: { ...view.workspace, approval: 'required' }, isAlone: false } },
  )
  return slot
}

/** How far the text stands below the top, and how high it is, in pixels. */
function textBox(): DOMRect {
  return page.getByRole('textbox', { name: 'Tekst' }).element().getBoundingClientRect()
}

test('whoever is to answer reads the text first, and to its end', async () => {
  await openAsked({ ...view, me: { ...view.me, id: newId() } })
  await expect.element(page.getByRole('button', { name: 'Akkoord geven' })).toBeVisible()
  // The field grows to its text once it has been drawn.
  const text = page.getByRole('textbox', { name: 'Tekst' }).element()
  await expect.poll(() => text.scrollHeight - text.clientHeight).toBeLessThanOrEqual(0)
})

test('the text comes first and has room, and why it stands here is one folded line below', async () => {
  await page.viewport(1440, 900)
  onTestFinished(() => page.viewport(1000, 800))
  const slot = await openAsked(view)
  await expect.element(page.getByText('Wacht op akkoord.')).toBeVisible()
  await expect.poll(() => textBox().height).toBeGreaterThanOrEqual(222)
  expect(textBox().top - slot.getBoundingClientRect().top).toBeLessThanOrEqual(190)
  const why = page.getByRole('heading', { name: 'Waarom hier?' }).element()
  expect(why.getBoundingClientRect().top).toBeGreaterThan(textBox().bottom)
  expect(why.closest('details')?.open).toBe(false)
})

test('opening it puts the cursor in the text, and Escape closes it', async () => {
  const onClose = vi.fn<() => void>()
  await openAsked(view, onClose)
  await expect.element(page.getByRole('textbox', { name: 'Tekst' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

test('Ctrl+Enter saves what was typed and does the next step', async () => {
  await openAsked(view, () => {}, 'planned')
  const text = page.getByRole('textbox', { name: 'Tekst' })
  await expect.element(text).toHaveFocus()
  await text.fill('Anders')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByRole('button', { name: 'Status: In de maak' })).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Tekst' })).toHaveValue('Anders')
})
