import { describe, expect, test } from 'vitest'
import { engines, NOW, refusalOf, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

const horizon = { from: '2027-01-04', until: '2027-01-31' }

describe.each(engines)('frequency against plan on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  const cellOf = async () => {
    const { frequency } = await server.caller.adherence.get({ workspaceId, horizon })
    return frequency.find((cell) => cell.channelId === workspace.channelId && cell.week === '2027-01-11')
  }

  test('counts a filled place as planned and a published one as published', async () => {
    const before = await cellOf()
    const post = {
      id: server.context.newId(),
      channelId: workspace.channelId,
      date: '2027-01-12',
      time: '12:00',
      title: 'Erbij',
    }
    const { id, version } = (await server.caller.post.create({ workspaceId, post })).post
    expect((await cellOf())?.planned.count).toBe((before?.planned.count ?? 0) + 1)
    expect((await cellOf())?.planned.postIds).toContain(id)
    server.clock.set(Date.parse('2027-01-12T12:00:00Z'))
    await server.caller.post.update({ workspaceId, id, version, patch: { status: 'published' } })
    server.clock.set(NOW)
    const after = await cellOf()
    expect([after?.planned.count, after?.published.postIds]).toEqual([before?.planned.count, [id]])
  })

  test('is held against the tactic that was applied, not against a draft still in the making', async () => {
    const target = (await cellOf())?.target
    const { version, tactic } = await server.caller.tactic.get({ workspaceId })
    const channels = tactic.channels.map((channel) => ({ ...channel, frequency: 14_000 }))
    await server.caller.tactic.save({ workspaceId, version, tactic: { ...tactic, channels } })
    expect((await cellOf())?.target).toBe(target)
    const { tacticVersion, changeNumber } = await server.caller.plan.propose({ workspaceId, horizon })
    await server.caller.plan.applyPlan({ workspaceId, horizon, tacticVersion, changeNumber })
    expect((await cellOf())?.target).toBe(14_000)
  })

  test('wants nothing of a week that is paused, on the results and today alike', async () => {
    const days = { from: '2027-01-04', until: '2027-01-10', pauses: true }
    const row = { id: server.context.newId(), version: 0, ...days }
    const { changeSetId } = await server.caller.closedDays.save({ workspaceId, row })
    const week = { from: '2027-01-04', until: '2027-01-10' }
    const results = await server.caller.adherence.get({ workspaceId, horizon: week })
    const today = await server.caller.today.get({ workspaceId })
    expect(today.frequency).toEqual(results.frequency)
    expect(today.frequency.length).toBeGreaterThan(0)
    for (const { target, planned, open } of today.frequency) {
      expect([target, planned.count, open.count]).toEqual([0, 0, 0])
    }
    await server.caller.journal.undo({ workspaceId, id: changeSetId ?? '' })
    const after = await server.caller.today.get({ workspaceId })
    expect(after.frequency.every(({ target }) => target > 0)).toBe(true)
  })

  test('says the same of a week and a month, whatever period is asked for', async () => {
    const figures = async (from: string, until: string) =>
      server.caller.adherence.get({ workspaceId, horizon: { from, until } })
    const paid = {
      channelId: workspace.channelId,
      date: '2027-02-27',
      time: '12:00',
      title: 'Betaald',
      promotionCents: 2_500,
    }
    await server.caller.post.create({ workspaceId, post: { id: server.context.newId(), ...paid } })
    const quarter = await figures('2027-01-04', '2027-04-04')
    for (const [monday, sunday] of [
      ['2027-02-01', '2027-02-07'],
      ['2027-03-29', '2027-04-04'],
    ] as const) {
      const week = await figures(monday, sunday)
      expect(week.hours).toEqual(quarter.hours.filter((cell) => cell.week === monday))
      expect(week.budgets).toEqual(
        quarter.budgets.filter(({ month }) => monday.startsWith(month) || sunday.startsWith(month)),
      )
    }
    expect(quarter.budgets.find(({ month }) => month === '2027-02')?.plannedCents).toBe(2_500)
  })

  test('wants nothing before the first plan', async () => {
    const early = { from: '2025-01-06', until: '2025-01-12' }
    expect((await server.caller.adherence.get({ workspaceId, horizon: early })).frequency).toEqual([])
  })

  test('wants nothing by a plan that was undone', async () => {
    const id = await startWorkspace(server, { startDate: '2027-03-01' })
    const january = { workspaceId: id, horizon: { from: '2027-01-04', until: '2027-01-31' } }
    const targets = async () => (await server.caller.adherence.get(january)).frequency
    expect(await targets()).toEqual([])
    const { tacticVersion, changeNumber } = await server.caller.plan.propose(january)
    await server.caller.plan.applyPlan({ ...january, tacticVersion, changeNumber })
    expect(await targets()).not.toEqual([])
    await server.caller.journal.undo({ workspaceId: id })
    expect(await targets()).toEqual([])
  })

  test('of a period backwards is refused', async () => {
    const backwards = { from: '2027-02-01', until: '2027-01-01' }
    const refusal = await refusalOf(server.caller.adherence.get({ workspaceId, horizon: backwards }))
    expect(refusal.code).toBe('input.invalid')
  })
})
