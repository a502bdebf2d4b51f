import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '../../lib/trpc.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { PlanPanel } from './plan-panel.tsx'

const patience = { timeout: 10_000 }

test('a period that cannot be read is asked about, and nothing is planned for the one before it', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  const done = vi.fn<() => void>()
  await show(<PlanPanel onDone={done} />, { view })
  await userEvent.click(page.getByText('Half jaar'))
  const apply = page.getByRole('button', { name: /^Pas \d+ verandering(en)? toe$/ })
  await expect.element(apply, patience).toBeEnabled()
  await userEvent.click(page.getByText('Zelf kiezen'))
  const from = page.getByRole('textbox', { name: 'Van' })
  await from.fill('31-2-2027')
  const { changeNumber } = await client.workspace.get.query({ workspaceId })
  await userEvent.click(apply)
  await expect.element(from).toHaveValue('31-2-2027')
  await expect.element(from).toHaveAccessibleDescription(/^Typ een datum die bestaat/)
  await expect.element(apply).toBeEnabled()
  expect(done).not.toHaveBeenCalled()
  expect((await client.workspace.get.query({ workspaceId })).changeNumber).toBe(changeNumber)
})
