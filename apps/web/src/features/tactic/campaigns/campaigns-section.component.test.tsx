import type { Campaign } from '@cadans/domain'
import { beforeEach, expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { client } from '../../../lib/trpc.ts'
import type { WorkspaceView } from '../../../lib/workspace.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { type Setting, show } from '../../../testing/show.tsx'
import { TacticStage } from '../../../testing/tactic-stage.tsx'
import { CampaignsSection } from './campaigns-section.tsx'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace({ channels: [{ platform: 'instagram', role: 'basic' }] })
})

async function saved(): Promise<Campaign | undefined> {
  const { campaigns } = await client.strategy.get.query({ workspaceId: view.workspaceId })
  return campaigns[0]
}

/** Adds a campaign of two weeks with the section's own button. */
async function addOne(setting: Setting = {}): Promise<void> {
  await show(
    <TacticStage>
      <CampaignsSection />
    </TacticStage>,
    { view, ...setting },
  )
  await userEvent.click(page.getByRole('button', { name: /^(Campagne toevoegen|Add campaign)$/ }))
  await expect.element(week(1)).toBeVisible()
}

const week = (number: number) => page.getByRole('textbox', { name: new RegExp(`^Week ${number},`) })

test('a new campaign of two weeks shows how busy each gets, and saves what is typed', async () => {
  await addOne()
  await expect.element(week(1)).toHaveValue('1,5')
  await expect.element(week(2)).toHaveValue('2')
  await week(2).fill('2,5')
  await expect.poll(async () => (await saved())?.intensity).toEqual([1500, 2500])
})

test('a longer campaign gets a week more, which is as busy as ever', async () => {
  await addOne()
  const campaign = await saved()
  const until = Temporal.PlainDate.from(campaign?.until ?? '').add({ days: 1 })
  await page.getByRole('textbox', { name: 'Tot en met' }).fill(until.toString())
  await userEvent.keyboard('{Enter}')
  await expect.element(week(3)).toHaveValue('1')
})

test('a word for a number stays with its remark, and is not saved', async () => {
  await addOne()
  await week(1).fill('druk')
  await userEvent.tab()
  await expect.element(week(1)).toHaveValue('druk')
  await expect.element(week(1)).toHaveAccessibleDescription('Vul hier een getal in.')
  await week(1).fill('3')
  await expect.poll(async () => (await saved())?.intensity).toEqual([3000, 2000])
})

test('an end before the start stays, with the remark beside it', async () => {
  await addOne()
  const until = page.getByRole('textbox', { name: 'Tot en met' })
  await until.fill('1-1-2020')
  await userEvent.keyboard('{Enter}')
  await expect.element(until).toHaveAccessibleDescription('Het einde ligt voor het begin.')
})

test('a theme that comes more often gets a field for how much', async () => {
  await addOne()
  await userEvent.click(page.getByText('Verhalen', { exact: true }))
  await expect.element(page.getByRole('textbox', { name: 'Hoe vaak Verhalen' })).toHaveValue('2')
  await expect.poll(async () => (await saved())?.themeFactors.map(({ factor }) => factor)).toEqual([2000])
})

test('its opening and closing become milestones of the campaign', async () => {
  await addOne()
  await userEvent.click(page.getByRole('button', { name: 'Opening als mijlpaal' }))
  await expect.element(page.getByText(/^Opening Nieuwe campagne/)).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Slotdag als mijlpaal' }))
  const campaign = await saved()
  await expect
    .poll(async () => {
      const { milestones } = await client.strategy.get.query({ workspaceId: view.workspaceId })
      return milestones.map(({ date, campaignId }) => [date, campaignId])
    })
    .toEqual([
      [campaign?.from, campaign?.id],
      [campaign?.until, campaign?.id],
    ])
})

test('removed, it is gone, and undo brings it back', async () => {
  await addOne()
  await userEvent.click(page.getByRole('button', { name: /^Verwijder campagne/ }))
  await expect.element(week(1)).not.toBeInTheDocument()
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }))
  await expect.element(week(1)).toHaveValue('1,5')
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await addOne({ scheme })
  await week(1).fill('druk')
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})

test.each([
  ['Tot en met', '1-1-2020'],
  ['Van', '1-1-2090'],
])('an end before the start says so as soon as "%s" is left', async (name, date) => {
  await addOne()
  const until = page.getByRole('textbox', { name: 'Tot en met' })
  await page.getByRole('textbox', { name, exact: true }).fill(date)
  await userEvent.click(page.getByRole('textbox', { name: 'Naam' }).first())
  await expect.element(until).toHaveAccessibleDescription('Het einde ligt voor het begin.')
})
