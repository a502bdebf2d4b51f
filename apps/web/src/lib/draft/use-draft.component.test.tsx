import { type Goal, saveGoalSchema } from '@cadans/domain'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { setLine } from '../line.ts'
import { goalCalls } from '../rows/row-calls.ts'
import { useRow } from '../rows/use-row.ts'
import { client } from '../trpc.ts'

afterEach(() => setLine('live'))

function Name({ goal }: { goal: Goal }) {
  const { value, state, patch } = useRow(goalCalls, saveGoalSchema, goal)
  return (
    <label>
      {state}
      <input value={value.name} onChange={({ currentTarget }) => patch({ name: currentTarget.value })} />
    </label>
  )
}

test('what is typed while the line is lost stays here, and is sent by itself when it is back', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  const goals = async () => (await client.strategy.get.query({ workspaceId })).goals
  const [goal] = await goals()
  if (goal === undefined) throw new Error('The first start makes no goal')
  const names = async () => (await goals()).map(({ name }) => name)
  await show(<Name goal={goal} />, { view })
  setLine('lost')
  await page.getByRole('textbox').fill('Meer vrijwilligers')
  await expect.element(page.getByText('failed')).toBeVisible()
  expect(await names()).toContain(goal.name)
  setLine('live')
  await expect.element(page.getByText('saved')).toBeVisible()
  await expect.element(page.getByRole('textbox')).toHaveValue('Meer vrijwilligers')
  expect(await names()).toContain('Meer vrijwilligers')
})
