import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '../../../lib/trpc.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { show } from '../../../testing/show.tsx'
import { TacticStage } from '../../../testing/tactic-stage.tsx'
import { PeopleSection } from './people-section.tsx'

test.each([
  ['nl', 'Verdeel de uren eerlijk'],
  ['en', 'Balance the hours'],
] as const)('in %s hours are balanced once somebody asks for it', async (language, name) => {
  const view = await makeWorkspace({ channels: [{ platform: 'instagram', role: 'basic' }] })
  await show(
    <TacticStage>
      <PeopleSection />
    </TacticStage>,
    { view, language },
  )
  const wish = page.getByRole('switch', { name })
  await expect.element(wish).not.toBeChecked()
  await userEvent.click(wish)
  await expect.element(wish).toBeChecked()
  const saved = () => client.tactic.get.query({ workspaceId: view.workspaceId })
  await expect.poll(async () => (await saved()).tactic.balanceHours).toBe(true)
})
