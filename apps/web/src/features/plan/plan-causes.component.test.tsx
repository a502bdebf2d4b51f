import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { client } from '../../lib/trpc.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { PlanCauses } from './plan-causes.tsx'

test('the cause that is named is the answer that was given since the plan was applied, and no other', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  const [goal] = (await client.strategy.get.query({ workspaceId })).goals
  if (goal === undefined) throw new Error('The first start makes no goal')
  await client.goal.save.mutate({ workspaceId, row: { ...goal, name: 'Meer vrijwilligers', weight: 5 } })
  await show(<PlanCauses />, { view })
  await expect
    .element(page.getByText(/^Sinds het plan/))
    .toMatchTextContent(/^Sinds het plan het laatst werd bijgewerkt: Doel "Meer vrijwilligers" gewijzigd\.$/)
})

test('where nothing was answered it says that only days went by', async () => {
  await show(<PlanCauses />, { view: await makeWorkspace() })
  await expect.element(page.getByText(/gingen er alleen dagen voorbij/)).toBeVisible()
})
