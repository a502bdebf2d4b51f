import type { Idea, Role } from '@cadans/domain'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openBasis } from '../../testing/open-basis.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { IdeaTray } from './idea-tray.tsx'

let view: WorkspaceView
let basis: PostBasis
let idea: Idea

beforeAll(async () => {
  view = await makeWorkspace()
  const { workspaceId } = view
  basis = await openBasis(workspaceId)
  const row = { id: newId(), version: 0, title: 'Een lange tafel' }
  idea = (await client.idea.save.mutate({ workspaceId, row })).row
})
afterEach(() => page.viewport(1000, 800))

function tray(onPlan: (one: Idea) => void = () => undefined) {
  const ideas = { data: [idea], error: null, retry: () => undefined }
  return (
    <IdeaTray
      pointedId='open'
      onClose={() => undefined}
      ideas={ideas}
      basis={basis}
      onPlan={onPlan}
      makeDraggable={() => () => undefined}
    />
  )
}

const inviting = page.getByText(/Sleep een idee|in het menu van een idee/)

test('on a desk it says where an idea can be dragged', async () => {
  await show(tray(), { view })
  await expect.element(page.getByText('Sleep een idee naar een dag, of op een open plek.')).toBeVisible()
})

test('on a phone it speaks of the menu, which holds what it speaks of', async () => {
  await page.viewport(390, 844)
  const onPlan = vi.fn<(one: Idea) => void>()
  await show(tray(onPlan), { view })
  await expect.element(page.getByText(/^Kies "Inzetten op…" in het menu van een idee\./)).toBeVisible()
  await expect.element(page.getByText(/Sleep/)).not.toBeInTheDocument()
  await userEvent.click(page.getByRole('button', { name: 'Acties voor Een lange tafel' }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Inzetten op…' }))
  expect(onPlan).toHaveBeenCalledWith(idea)
})

test.each([390, 1000])('at %i px a viewer reads the ideas, and no invitation', async (width) => {
  await page.viewport(width, 844)
  await show(tray(), { view: { ...view, role: 'viewer' satisfies Role } })
  await expect.element(page.getByText('Een lange tafel')).toBeVisible()
  await expect.element(inviting).not.toBeInTheDocument()
})

testAccessible(tray)
