import { quarterFrom } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { engines, NOW, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

const horizon = quarterFrom('2027-01-04')

describe.each(engines)('a plan that was applied, on %s', (engine) => {
  const { server } = useWorkspace(engine)

  test('once applied there is nothing left to change, that day and the next, until something is answered anew', async () => {
    const other = await startWorkspace(server)
    const changes = async () => {
      const { difference } = await server.caller.plan.propose({ workspaceId: other, horizon })
      return difference.added.length + difference.moved.length + difference.removed.length
    }
    const { version, tactic } = await server.caller.tactic.get({ workspaceId: other })
    const channels = tactic.channels.map((channel) => ({ ...channel, frequency: channel.frequency + 1000 }))
    const quiet = { from: '2027-02-01', until: '2027-02-07', reason: 'Verbouwing', pauses: false }
    for (const answer of [
      () => server.caller.tactic.save({ workspaceId: other, version, tactic: { ...tactic, channels } }),
      () =>
        server.caller.closedDays.save({
          workspaceId: other,
          row: { ...quiet, id: server.context.newId(), version: 0 },
        }),
    ]) {
      await answer()
      expect(await changes()).toBeGreaterThan(0)
      const { tacticVersion, changeNumber } = await server.caller.plan.propose({
        workspaceId: other,
        horizon,
      })
      const wish = { workspaceId: other, horizon, tacticVersion, changeNumber }
      const applied = await server.caller.plan.applyPlan(wish)
      const latest = await server.caller.plan.latest({ workspaceId: other })
      expect(latest?.changeNumber).toBe(applied.changeNumber)
      expect(await changes()).toBe(0)
      server.clock.set(NOW + 86_400_000)
      expect(await changes()).toBe(0)
      server.clock.set(NOW)
    }
  })
})
