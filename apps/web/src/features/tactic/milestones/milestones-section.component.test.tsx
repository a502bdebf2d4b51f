import { addDays, type Milestone, quarterFrom } from '@cadans/domain'
import { beforeEach, expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { newId } from '../../../lib/new-id.ts'
import { client } from '../../../lib/trpc.ts'
import type { WorkspaceView } from '../../../lib/workspace.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { type Setting, show } from '../../../testing/show.tsx'
import { TacticStage } from '../../../testing/tactic-stage.tsx'
import { MilestonesSection } from './milestones-section.tsx'
import { newMilestone } from './new-milestone.ts'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace({ channels: [{ platform: 'instagram', role: 'basic' }] })
})

async function saved(): Promise<readonly Milestone[]> {
  const { milestones } = await client.strategy.get.query({ workspaceId: view.workspaceId })
  return milestones
}

async function open(setting: Setting = {}): Promise<void> {
  await show(
    <TacticStage>
      <MilestonesSection />
    </TacticStage>,
    { view, ...setting },
  )
}

const card = () => page.getByRole('group', { name: 'Nieuwe mijlpaal' })
const day = (name: string) => card().getByText(name, { exact: true })

async function addOne(setting: Setting = {}): Promise<void> {
  await open(setting)
  await userEvent.click(page.getByRole('button', { name: 'Mijlpaal toevoegen' }))
  await expect.element(card()).toBeVisible()
}

test('a new milestone has a teaser, its day and thanks, and saves which days are chosen', async () => {
  await addOne()
  await expect.poll(async () => (await saved())[0]?.days).toEqual([-7, 0, 1])
  await userEvent.click(day('14 dagen vooraf'))
  await userEvent.click(day('1 dag erna'))
  await expect.poll(async () => (await saved())[0]?.days).toEqual([-14, -7, 0])
})

test('one after the planned period says so beside it, and how many of its days are', async () => {
  const { today, workspaceId } = view
  const { until } = (await client.plan.latest.query({ workspaceId }))?.horizon ?? quarterFrom(today)
  const rows = [
    { name: 'Deels', date: until, days: [-7, 0, 1, 2] },
    { name: 'Later', date: addDays(until, 200), days: [0, 1] },
    { name: 'Erin', date: addDays(until, -30), days: [0] },
  ]
  for (const row of rows)
    await client.milestone.save.mutate({
      workspaceId,
      row: { ...newMilestone(row), id: newId(), version: 0 },
    })
  await open()
  const of = (name: string) => page.getByRole('group', { name })
  await expect.element(of('Deels')).toMatchTextContent(/Je plan loopt t\/m .*: 2 dagen vallen erna/)
  await expect
    .element(of('Later'))
    .toMatchTextContent(/de posts voor deze mijlpaal komen erbij als je verder/)
  await expect.element(of('Erin')).not.toMatchTextContent(/Je plan loopt/)
})

test('it can come on top of the week', async () => {
  await addOne()
  await userEvent.click(card().getByRole('combobox', { name: 'In je weekritme of extra' }))
  await userEvent.click(page.getByRole('option', { name: 'Komt erbovenop' }))
  await expect.poll(async () => (await saved())[0]?.counts).toBe('above')
})

test('without any day it says so, and is not saved', async () => {
  await addOne()
  for (const name of ['7 dagen vooraf', 'De dag zelf', '1 dag erna']) await userEvent.click(day(name))
  await expect.element(card().getByText('Kies minstens één dag.')).toBeVisible()
  await expect.poll(async () => (await saved())[0]?.days.length).toBeGreaterThan(0)
})

test('a milestone that is over says that the plan adds nothing', async () => {
  await addOne()
  const date = card().getByRole('textbox', { name: 'Datum' })
  await date.fill('1-1-2020')
  await userEvent.keyboard('{Enter}')
  await expect.element(card().getByText(/Deze dagen zijn voorbij/)).toBeVisible()
})

test('removed, it is gone, and undo brings it back', async () => {
  await addOne()
  await userEvent.click(page.getByRole('button', { name: /^Verwijder mijlpaal/ }))
  await expect.element(card()).not.toBeInTheDocument()
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }))
  await expect.element(card()).toBeVisible()
})

test('key dates of the sector are offered and none is on; a tick makes one a milestone, and takes it back', async () => {
  await open()
  const offer = page.getByRole('checkbox', { name: 'Dag van de Vrijwilliger' })
  await expect.element(offer).not.toBeChecked()
  expect(await saved()).toEqual([])
  await userEvent.click(offer)
  await expect
    .poll(async () => (await saved()).map(({ name, days }) => [name, days]))
    .toEqual([['Dag van de Vrijwilliger', [0]]])
  await expect.element(offer).toBeChecked()
  await userEvent.click(offer)
  await expect.poll(saved).toEqual([])
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await addOne({ scheme })
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
