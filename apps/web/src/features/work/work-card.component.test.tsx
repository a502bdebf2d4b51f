import { addDays } from '@cadans/domain'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { WorkCard } from './work-card.tsx'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace()
})

const tick = (name: string) => page.getByRole('checkbox', { name: `Gedaan: ${name}` })
const rhythm = async () =>
  (await client.strategy.groundwork.query({ workspaceId: view.workspaceId })).notes.rhythm

test('the quarter stands there from the first day, with its days and whose they are', async () => {
  await show(<WorkCard />, { view })
  await userEvent.click(page.getByText(/^Later: nog \d+ taken$/))
  await expect.element(tick('Vraag hoe tevreden jullie zijn')).toBeVisible()
  await expect.element(page.getByText(/· Sara Bakker$/).first()).toBeVisible()
})

test('a tick says that it was done, so that it comes back on its next day', async () => {
  const before = (await rhythm()).satisfaction?.nextOn ?? ''
  await show(<WorkCard />, { view })
  await userEvent.click(page.getByText(/^Later: nog \d+ taken$/))
  await userEvent.click(tick('Vraag hoe tevreden jullie zijn'))
  await expect.poll(async () => (await rhythm()).satisfaction?.nextOn).toBe(addDays(before, 91))
  await expect.element(page.getByText('Taak afgevinkt: Vraag hoe tevreden jullie zijn')).toBeVisible()
})
