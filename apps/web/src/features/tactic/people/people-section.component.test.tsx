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

test('where the hours do not reach, making it oneself and having it made stand side by side', async () => {
  const view = await makeWorkspace({ weeklyMinutes: 120 })
  await show(
    <TacticStage>
      <PeopleSection />
    </TacticStage>,
    { view },
  )
  await expect.element(page.getByText(/Per maand blijven zo’n [\d,]+ posts liggen\.$/)).toBeVisible()
  await expect.element(page.getByText('Voeg inhuur toe, dan zie je hier wat uitbesteden kost.')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Inhuur toevoegen' }))
  await userEvent.fill(page.getByRole('textbox', { name: 'Wat een uur van jullie zelf kost' }), '45')
  await expect.element(page.getByText(/^Zelf: [\d,]+ uur per maand erbij, €/)).toBeVisible()
  // At 250 euros a post, two a month: dearer than an hour and a half or so of one's own.
  await expect
    .element(
      page.getByText(
        /^Nieuwe inhuur: 2 van die posts, €\s500 per maand\. Dat is €\s\d+ meer dan zelf doen\.$/,
      ),
    )
    .toBeVisible()
  const saved = () => client.tactic.get.query({ workspaceId: view.workspaceId })
  await expect.poll(async () => (await saved()).tactic.ownHourCents).toBe(4500)
})
