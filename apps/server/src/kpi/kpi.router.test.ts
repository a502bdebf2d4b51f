import { beforeAll, describe, expect, test } from 'vitest'
import { engines, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('KPIs on %s', (engine) => {
  const { server, workspaceId } = useWorkspace(engine)
  let goalId = ''
  let personId = ''

  beforeAll(async () => {
    server.clock.set(Date.parse('2027-03-01T09:00:00Z'))
    const { goals, people } = await server.caller.strategy.get({ workspaceId })
    goalId = goals[0]?.id ?? ''
    personId = people[0]?.id ?? ''
  })

  const groundwork = () => server.caller.strategy.groundwork({ workspaceId })

  let made = 0
  async function makeKpi(change: Record<string, unknown> = {}) {
    made += 1
    const row = {
      id: server.context.newId(),
      version: 0,
      goalId,
      name: `Bezoekers ${made}`,
      baseline: 620,
      baselineOn: '2026-12-01',
      target: 900,
      dueOn: '2027-12-01',
      ...change,
    }
    return (await server.caller.kpi.save({ workspaceId, row })).row
  }

  test.each([
    ['a target below the baseline while it is to rise', { target: 10 }, 'target', 'target.rising'],
    ['a target above it while it is to fall', { direction: 'falling' }, 'target', 'target.falling'],
    ['a due date before the baseline', { dueOn: '2026-11-30' }, 'dueOn', 'period.backwards'],
  ])('%s is refused beside its field', async (_what, change, path, message) => {
    const refusal = await makeKpi(change).catch((error: { cause?: { issues?: unknown } }) => error.cause)
    expect(refusal).toMatchObject({ issues: [{ path: ['row', path], message }] })
  })

  test.each([
    ['that nobody arranges', { arrangedBy: null }, 'arrangedBy'],
    ['that is arranged on no day', { arrangeOn: null }, 'arrangeOn'],
  ])('a missing measurement %s is refused beside its field', async (_what, change, path) => {
    const missing = { inPlace: false, arrangedBy: personId, arrangeOn: '2027-03-18', ...change }
    const refusal = await makeKpi(missing).catch((error: { cause?: { issues?: unknown } }) => error.cause)
    expect(refusal).toMatchObject({ issues: [{ path: ['row', path], message: 'arrange.none' }] })
  })

  test('of one kind there is one, and of one name; the others are refused and the first stays', async () => {
    const first = await makeKpi({ kind: 'visitors' })
    for (let count = 0; count < 11; count += 1) {
      const refusal = await refusalOf(makeKpi({ kind: 'visitors', name: `Bezoekers ${count}` }))
      expect(refusal).toMatchObject({ code: 'kpi.twice', params: { name: first.name } })
    }
    const byName = await refusalOf(makeKpi({ name: first.name.toUpperCase() }))
    expect(byName).toMatchObject({ code: 'kpi.twice' })
    const { row } = await server.caller.kpi.save({ workspaceId, row: { ...first, target: 950 } })
    expect((await groundwork()).kpis.filter(({ kind }) => kind === 'visitors')).toEqual([row])
  })

  test('one that went is not brought back beside another that says the same: it says which, and both stay as they are', async () => {
    const first = await makeKpi({ kind: 'leads' })
    const gone = await server.caller.kpi.remove({ workspaceId, id: first.id, version: first.version })
    const second = await makeKpi({ kind: 'leads' })
    const back = () => server.caller.journal.undo({ workspaceId, id: gone.changeSetId ?? '' })
    expect(await refusalOf(back())).toMatchObject({ code: 'kpi.back', params: { name: second.name } })
    const leads = async () => (await groundwork()).kpis.filter(({ kind }) => kind === 'leads')
    expect(await leads()).toEqual([second])
    await server.caller.kpi.remove({ workspaceId, id: second.id, version: second.version })
    await back()
    expect(await leads()).toMatchObject([{ id: first.id }])
  })

  test('many values are one change set; a day that has one keeps one, and undo takes all of it back', async () => {
    const kpi = await makeKpi()
    const own = async () =>
      (await groundwork()).measurements
        .filter(({ kpiId }) => kpiId === kpi.id)
        .map(({ date, value }) => [date, value])
    const add = (values: { date: string; value: number }[]) =>
      server.caller.measurement.add({ workspaceId, kpiId: kpi.id, values })
    await add([{ date: '2027-01-01', value: 640.5 }])
    await add([
      { date: '2027-02-01', value: 660 },
      { date: '2027-01-01', value: 641 },
      { date: '2027-02-01', value: 661 },
    ])
    expect(await own()).toEqual([
      ['2027-01-01', 641],
      ['2027-02-01', 661],
    ])
    await server.caller.journal.undo({ workspaceId })
    expect(await own()).toEqual([['2027-01-01', 640.5]])
  })

  test('with a goal go its KPIs and their measurements, and undo brings all back', async () => {
    const goal = { id: server.context.newId(), version: 0, name: 'Tijdelijk', kind: 'promotion' as const }
    await server.caller.goal.save({ workspaceId, row: goal })
    const kpi = await makeKpi({ goalId: goal.id })
    await server.caller.measurement.add({
      workspaceId,
      kpiId: kpi.id,
      values: [{ date: '2027-01-01', value: 1 }],
    })
    const count = async () => {
      const { kpis, measurements } = await groundwork()
      return [
        kpis.filter(({ id }) => id === kpi.id).length,
        measurements.filter(({ kpiId }) => kpiId === kpi.id).length,
      ]
    }
    await server.caller.goal.remove({ workspaceId, id: goal.id, version: 1 })
    expect(await count()).toEqual([0, 0])
    await server.caller.journal.undo({ workspaceId })
    expect(await count()).toEqual([1, 1])
  })

  test('a KPI of a goal that is not there is refused', async () => {
    const refusal = await refusalOf(makeKpi({ goalId: server.context.newId() }))
    expect(refusal).toMatchObject({ code: 'row.foreign', params: { entity: 'goal' } })
  })
})
