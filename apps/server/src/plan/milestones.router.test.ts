import { quarterFrom } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { engines, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

const horizon = quarterFrom('2027-01-04')

describe.each(engines)('milestones in a plan on %s', (engine) => {
  const { server } = useWorkspace(engine)
  test('a milestone has its posts once the plan is applied, which go by its name and go when it goes', async () => {
    const other = await startWorkspace(server)
    const row = {
      id: server.context.newId(),
      version: 0,
      name: 'Première',
      date: '2027-02-18',
      days: [-7, 0],
    }
    const apply = async () => {
      const { tacticVersion, changeNumber } = await server.caller.plan.propose({
        workspaceId: other,
        horizon,
      })
      await server.caller.plan.applyPlan({ workspaceId: other, horizon, tacticVersion, changeNumber })
    }
    const own = async () =>
      (
        await server.caller.post.range({ workspaceId: other, from: '2027-02-11', until: '2027-02-18' })
      ).filter(({ milestoneId }) => milestoneId === row.id)
    const { channels } = await server.caller.strategy.get({ workspaceId: other })
    await server.caller.milestone.save({ workspaceId: other, row })
    await apply()
    const posts = await own()
    expect(posts.map(({ date }) => date).toSorted()).toEqual(
      ['2027-02-11', '2027-02-18'].flatMap((date) => channels.map(() => date)),
    )
    const suggested = await server.caller.post.suggestions({ workspaceId: other, id: posts[0]?.id ?? '' })
    expect(suggested).toContainEqual({ kind: 'milestone', title: 'Première', refId: row.id })

    await server.caller.milestone.remove({ workspaceId: other, id: row.id, version: 1 })
    await apply()
    expect(await own()).toEqual([])
  })
})
