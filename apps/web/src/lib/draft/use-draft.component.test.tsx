import { type Goal, saveGoalSchema } from '@cadans/domain'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { Held, show } from '../../testing/show.tsx'
import { setLine } from '../line.ts'
import { goalCalls } from '../rows/row-calls.ts'
import { useRow } from '../rows/use-row.ts'
import { client } from '../trpc.ts'
import { countUnsaved } from './use-draft.ts'

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

async function firstGoal(workspaceId: string): Promise<Goal> {
  const [goal] = (await client.strategy.get.query({ workspaceId })).goals
  if (goal === undefined) throw new Error('The first start makes no goal')
  return goal
}

test('a page with something unsaved is not left without a question, also when its field is gone from the screen', async () => {
  const view = await makeWorkspace()
  const goal = await firstGoal(view.workspaceId)
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  // What other tests on this page left unsaved.
  const others = countUnsaved()
  await show(
    <Held start={true}>
      {(isThere, change) => (
        <>
          {isThere && <Name goal={goal} />}
          <button onClick={() => change(!isThere)}>walk</button>
        </>
      )}
    </Held>,
    { view },
  )
  await page.getByRole('textbox').fill('')
  await page.getByRole('button').click()
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument()
  expect(countUnsaved()).toBe(others + 1)
  expect(asks()).toBe(true)
  await page.getByRole('button').click()
  await page.getByRole('textbox').fill('Meer vrijwilligers')
  await expect.element(page.getByText('saved')).toBeVisible()
  expect(countUnsaved()).toBe(others)
  expect(asks()).toBe(others > 0)
})

test('what is typed while the line is lost stays here, and is sent by itself when it is back', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  const goal = await firstGoal(workspaceId)
  const names = async () => (await client.strategy.get.query({ workspaceId })).goals.map(({ name }) => name)
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
