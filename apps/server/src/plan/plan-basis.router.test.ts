import { type Horizon, quarterFrom, type Tactic } from '@cadans/domain'
import { propose } from '@cadans/planner'
import { describe, expect, test } from 'vitest'
import { engines, NOW, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

const horizon = quarterFrom('2027-01-04')
const WEEK = 7 * 86_400_000

/** A fifth of the share goes from the first theme to the second. */
function withOtherShares(tactic: Tactic): Tactic {
  const shares = [-200, 200]
  const themes = tactic.themes.map((theme, index) => ({
    ...theme,
    share: theme.share + (shares[index] ?? 0),
  }))
  return { ...tactic, themes }
}

function withHigherFrequency(tactic: Tactic): Tactic {
  const channels = tactic.channels.map((channel) => ({ ...channel, frequency: channel.frequency + 1500 }))
  return { ...tactic, channels }
}

function withEveningWindows(tactic: Tactic): Tactic {
  const evening = { from: '19:00', until: '21:00' }
  const channels = tactic.channels.map((channel) => ({
    ...channel,
    windows: channel.windows.map((window) => ({ ...window, ...evening })),
  }))
  return { ...tactic, channels }
}

describe.each(engines)('what a client plans from on %s', (engine) => {
  const { server, workspaceId } = useWorkspace(engine)

  /** What a client makes of the basis, as it comes over the line. */
  async function plannedByClient(wish: { horizon: Horizon; tactic: Tactic; rebalance: boolean }) {
    const basis = await server.caller.plan.basis({ workspaceId, horizon: wish.horizon })
    return propose(JSON.parse(JSON.stringify(basis)) as typeof basis, wish)
  }

  test.each([
    { name: 'shares', change: withOtherShares, rebalance: false },
    { name: 'a frequency', change: withHigherFrequency, rebalance: false },
    { name: 'windows', change: withEveningWindows, rebalance: false },
    { name: 'shares, dealt anew', change: withOtherShares, rebalance: true },
  ])('for other $name it comes to what the server proposes, to the byte', async ({ change, rebalance }) => {
    // Three weeks on, so that there is something that stands.
    server.clock.set(NOW + 3 * WEEK)
    const tactic = change((await server.caller.tactic.get({ workspaceId })).tactic)
    const proposed = await server.caller.plan.propose({ workspaceId, horizon, tactic, rebalance })
    const planned = await plannedByClient({ horizon, tactic, rebalance })
    server.clock.set(NOW)
    expect(planned.difference.standing).toBeGreaterThan(3)
    expect(planned.difference.moved.length + planned.difference.added.length).toBeGreaterThan(0)
    expect(proposed.effort).toBe('improved')
    expect(JSON.stringify(planned.difference)).toBe(JSON.stringify(proposed.difference))
  })

  test('it carries no text that somebody wrote', async () => {
    const [place] = await server.caller.post.range({ workspaceId, from: '2027-02-01', until: '2027-12-31' })
    if (place === undefined) throw new Error('no place')
    const { id, version } = place
    const patch = { title: 'Nog geheim', copy: 'Dit leest nog niemand' }
    await server.caller.post.update({ workspaceId, id, version, patch })
    const basis = await server.caller.plan.basis({ workspaceId, horizon })
    expect(basis.standing.map((post) => post.id)).toContain(id)
    expect(JSON.stringify(basis)).not.toMatch(/geheim|niemand/)
  })

  test('it says which change it was read after', async () => {
    const { changeNumber } = await server.caller.plan.propose({ workspaceId, horizon })
    expect((await server.caller.plan.basis({ workspaceId, horizon })).changeNumber).toBe(changeNumber)
  })

  test('a horizon that is over is refused', async () => {
    const over = { from: '2026-01-01', until: '2026-02-01' }
    const refusal = await refusalOf(server.caller.plan.basis({ workspaceId, horizon: over }))
    expect(refusal.code).toBe('plan.past')
  })

  test('the applied tactic is the one of the last plan, whatever the draft says', async () => {
    const draft = await server.caller.tactic.get({ workspaceId })
    const tactic = withOtherShares(draft.tactic)
    await server.caller.tactic.save({ workspaceId, version: draft.version, tactic })
    const applied = await server.caller.tactic.applied({ workspaceId })
    expect(applied).toEqual({ number: 1, tactic: draft.tactic })
  })
})
