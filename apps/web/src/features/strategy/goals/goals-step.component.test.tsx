import { addDays } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../../lib/new-id.ts'
import { client, trpc } from '../../../lib/trpc.ts'
import { useGroundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace, type WorkspaceView } from '../../../lib/workspace.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { show } from '../../../testing/show.tsx'
import { GoalsStep } from './goals-step.tsx'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace()
})

function Step() {
  const { workspaceId } = useWorkspace()
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId })).data
  const groundwork = useGroundwork().data
  if (strategy === undefined || groundwork === undefined) return null
  // Higher than the screen from the start: a scroll bar that comes and goes would resize everything under whoever watches its size.
  return (
    <div style={{ minHeight: 6000 }}>
      <GoalsStep strategy={strategy} groundwork={groundwork} />
    </div>
  )
}

const groundwork = () => client.strategy.groundwork.query({ workspaceId: view.workspaceId })
const menuButton = (at = 0) => page.getByRole('button', { name: /^KPI bij / }).nth(at)
const item = (name: string) => page.getByRole('menuitem', { name: new RegExp(`^${name}`) })

async function choose(name: string): Promise<void> {
  await userEvent.click(menuButton())
  await userEvent.click(item(name))
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument()
}

test('two presses make a KPI that is whole: how to measure it, who arranges that and by when', async () => {
  await show(<Step />, { view })
  await choose('Bezoekers van de site via social')
  await expect
    .element(page.getByLabelText('KPI', { exact: true }))
    .toHaveValue('Bezoekers van de site via social')
  await expect.element(page.getByText(/Organic Social en Paid Social/)).toBeVisible()
  await expect.element(page.getByText(/Hoeveel mensen kwamen er vorige maand/)).toBeVisible()
  expect((await groundwork()).kpis).toMatchObject([
    {
      kind: 'visitors',
      unit: 'per maand',
      method: 'Google Analytics',
      inPlace: false,
      arrangedBy: view.me.id,
      arrangeOn: addDays(view.today, 14),
      measureWeeks: 4,
    },
  ])
})

test('the answer to its question is the baseline, and what is aimed at lies beyond it', async () => {
  await show(<Step />, { view })
  await choose('Bezoekers van de site via social')
  await userEvent.fill(page.getByLabelText('Nulmeting', { exact: true }), '620')
  await userEvent.click(page.getByRole('button', { name: 'Vul in' }))
  await expect.element(page.getByText(/Van 620 per maand naar 744 per maand/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Vul in' })).not.toBeInTheDocument()
})

test('nought is an answer too', async () => {
  await show(<Step />, { view })
  await choose('Bezoekers van de site via social')
  await userEvent.fill(page.getByLabelText('Nulmeting', { exact: true }), '0')
  await userEvent.click(page.getByRole('button', { name: 'Vul in' }))
  await expect.element(page.getByRole('button', { name: 'Vul in' })).not.toBeInTheDocument()
  expect((await groundwork()).measurements).toMatchObject([{ date: view.today, value: 0 }])
})

test('what is there already is not to be had again, for another goal neither', async () => {
  await show(<Step />, { view })
  await choose('Bezoekers van de site via social')
  await expect.element(page.getByLabelText('KPI', { exact: true })).toBeVisible()
  await userEvent.click(menuButton(1))
  await expect.element(item('Bezoekers van de site via social')).toBeDisabled()
  await expect.element(item('Positieve recensies')).toBeEnabled()
  await expect.element(page.getByText(/^staat al bij /)).toBeVisible()
})

test('those of one’s own each have a name of their own', async () => {
  await show(<Step />, { view })
  await choose('Iets anders')
  await expect.element(page.getByLabelText('KPI', { exact: true })).toHaveValue('Nieuwe KPI')
  await choose('Iets anders')
  await expect.element(page.getByLabelText('KPI', { exact: true }).nth(1)).toHaveValue('Nieuwe KPI 2')
})

test('a name that another has is said to be there, and what was typed stays', async () => {
  await show(<Step />, { view })
  await choose('Bezoekers van de site via social')
  await choose('Iets anders')
  const second = page.getByLabelText('KPI', { exact: true }).nth(1)
  await userEvent.fill(second, 'bezoekers van de site via social')
  await expect.element(page.getByText(/staat er al\. Pas die aan/)).toBeVisible()
  await expect.element(second).toHaveValue('bezoekers van de site via social')
})

test('a goal of listening asks for a routine, and has it in one press', async () => {
  const { workspaceId } = view
  const goal = { id: newId(), version: 0, name: 'Horen wat er speelt', kind: 'monitoring' as const }
  await client.goal.save.mutate({ workspaceId, row: goal })
  await show(<Step />, { view })
  await expect.element(page.getByText('Nog geen routine dient dit doel')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Maak hier een routine van' }).last())
  await expect.element(page.getByText('1 routine dient dit doel')).toBeVisible()
})
