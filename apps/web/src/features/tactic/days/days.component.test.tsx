import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '../../../lib/trpc.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { show } from '../../../testing/show.tsx'
import { TacticStage } from '../../../testing/tactic-stage.tsx'
import { ClosedDaysSection } from './closed-days-section.tsx'
import { KeyDatesSection } from './key-dates-section.tsx'

const sections = (
  <TacticStage>
    <ClosedDaysSection />
    <KeyDatesSection />
  </TacticStage>
)
const today = '2027-03-01'

test.each([
  ['nl', 'De officiële feestdagen van België in 2027 zijn stil', /Tweede paasdag/, 'Stille dag'],
  ['en', 'The public holidays of Belgium in 2027 are closed', /Easter Monday/, 'Closed day'],
] as const)('in %s one switch closes the holidays of a year', async (language, name, holiday, closed) => {
  const view = { ...(await makeWorkspace({ country: 'BE' })), today }
  await show(sections, { view, language })
  const wish = page.getByRole('switch', { name })
  await expect.element(wish).toHaveAccessibleDescription(holiday)
  const day = page.getByRole('listitem').filter({ hasText: holiday })
  await expect.element(day.getByText(closed, { exact: true })).not.toBeInTheDocument()
  await userEvent.click(wish)
  await expect.element(wish).toBeChecked()
  await expect.element(day.getByText(closed, { exact: true })).toBeVisible()
  const saved = () => client.tactic.get.query({ workspaceId: view.workspaceId })
  await expect.poll(async () => (await saved()).tactic.quietHolidayYears).toEqual([2027])
  const { closedDays } = await client.strategy.get.query({ workspaceId: view.workspaceId })
  expect(closedDays).toEqual([])
})

test('the days of another country are those that belong to none, and none of them are official', async () => {
  const view = { ...(await makeWorkspace({ country: 'other' })), today }
  await show(sections, { view })
  await expect.element(page.getByText(/^Internationale dagen, 120 dagen vooruit/)).toBeVisible()
  await expect.element(page.getByText('Internationale Vrouwendag')).toBeVisible()
  await expect.element(page.getByRole('switch')).not.toBeInTheDocument()
  await expect.element(page.getByText('feestdag', { exact: true })).not.toBeInTheDocument()
})

test('a day of one’s own stands among the others, and is kept', async () => {
  const view = { ...(await makeWorkspace({ country: 'other' })), today }
  await show(sections, { view })
  await userEvent.click(page.getByRole('button', { name: 'Eigen dag toevoegen' }))
  await page.getByRole('textbox', { name: 'Naam' }).fill('Onze verjaardag')
  const date = page.getByRole('textbox', { name: 'Datum' })
  await date.fill('12 apr')
  await userEvent.tab()
  const day = page.getByRole('listitem').filter({ hasText: 'Onze verjaardag' })
  await expect.element(day.getByText('ma 12 apr')).toBeVisible()
  const saved = () => client.tactic.get.query({ workspaceId: view.workspaceId })
  await expect
    .poll(async () => (await saved()).tactic.ownDays.map(({ name, on }) => ({ name, on })))
    .toEqual([{ name: 'Onze verjaardag', on: '04-12' }])
  await userEvent.click(page.getByRole('button', { name: 'Haal Onze verjaardag weg' }))
  await expect.element(day).not.toBeInTheDocument()
})
