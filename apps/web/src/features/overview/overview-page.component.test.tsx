import { beforeAll, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { queryClient } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { OverviewPage } from './overview-page.tsx'

let view: WorkspaceView

beforeAll(async () => {
  view = await makeWorkspace({ name: 'Bakkerij De Vries' })
})

const card = () => page.getByRole('listitem').filter({ hasText: 'Bakkerij De Vries' }).first()

test('each workspace says how its week stands, and leads into it', async () => {
  await show(<OverviewPage />)
  await expect.poll(() => card().query()?.textContent).toContain('beheerder')
  const link = card().getByRole('link', { name: 'Bakkerij De Vries' })
  await expect.poll(() => link.query()?.getAttribute('href')).toContain(`/w/${view.workspaceId}/today`)
})

test('who takes part in none is told how to begin', async () => {
  queryClient.clear()
  const nothing = JSON.stringify([{ result: { data: [] } }])
  const headers = { 'content-type': 'application/json' }
  const line = vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(nothing, { headers }))
  await show(<OverviewPage />)
  await expect.element(page.getByText(/Je doet nog in geen werkruimte mee/)).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Nieuwe werkruimte' })).toBeVisible()
  line.mockRestore()
})

test('a broken line is said, and what is there comes when it is whole again', async () => {
  queryClient.clear()
  const line = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  await show(<OverviewPage />)
  await expect.element(page.getByRole('alert')).toBeVisible()
  line.mockRestore()
  await userEvent.click(page.getByRole('button', { name: 'Probeer opnieuw' }))
  await expect.element(card()).toBeVisible()
})

testAccessible(() => <OverviewPage />)
