import { type Id, type LocalDate, workItems, type WorkItem } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { engines, NOW } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

const TODAY = '2027-01-04'
const year = { from: '2026-01-01', until: '2027-12-31' }

describe.each(engines)('what comes back on %s', (engine) => {
  const { server, workspaceId } = useWorkspace(engine)
  let me: Id = ''

  beforeAll(async () => {
    me = (await server.caller.workspace.get({ workspaceId })).me.id
  })

  async function work(today: LocalDate = TODAY): Promise<WorkItem[]> {
    const { channels, routines } = await server.caller.strategy.get({ workspaceId })
    const groundwork = await server.caller.strategy.groundwork({ workspaceId })
    return workItems({ ...groundwork, channels, routines }, year, today)
  }

  async function firstOf(kind: WorkItem['kind'], today?: LocalDate): Promise<WorkItem> {
    const item = (await work(today)).find((one) => one.kind === kind)
    if (item === undefined) throw new Error(`nothing of the kind ${kind}`)
    return item
  }

  test.each([
    ['review', '2027-04-05', '2027-07-05'],
    ['snapshots', '2027-01-11', '2027-02-08'],
    ['satisfaction', '2027-01-11', '2027-04-12'],
    ['channel', '2027-04-05', '2027-07-05'],
  ] as const)(
    '%s stands on its day with an owner, and comes back once it was done',
    async (kind, day, next) => {
      const { id, date, ownerId } = await firstOf(kind)
      expect([date, ownerId]).toEqual([day, me])
      const done = { workspaceId, kind, id, date }
      await server.caller.look.done(done)
      const after = (await work()).filter((one) => one.kind === kind && one.id === id)
      expect(after[0]?.date).toBe(next)
      const again = await server.caller.look.done(done)
      expect(again.changeSetId).toBeNull()
      await server.caller.journal.undo({ workspaceId })
      expect((await firstOf(kind)).date).toBe(day)
    },
  )

  test('a competitor was looked at on the day that somebody says so', async () => {
    const row = { id: server.context.newId(), version: 0, name: 'De Brink', reviewWeeks: 2 }
    await server.caller.competitor.save({
      workspaceId,
      row: { ...row, reviewedOn: '2026-12-14', ownerId: me },
    })
    const { id, date, ownerId } = await firstOf('competitor')
    expect([date, ownerId]).toEqual(['2026-12-28', me])
    await server.caller.look.done({ workspaceId, kind: 'competitor', id, date })
    expect((await firstOf('competitor')).date).toBe('2027-01-18')
  })

  test('a measurement that is missing is work until it is in place, whoever says so', async () => {
    const { goals } = await server.caller.strategy.get({ workspaceId })
    const days = { baselineOn: TODAY, dueOn: '2027-12-31', arrangeOn: '2027-01-18', measureWeeks: 4 }
    const kpi = { name: 'Bezoekers', goalId: goals[0]?.id ?? '', target: 100, inPlace: false, arrangedBy: me }
    const row = { id: server.context.newId(), version: 0, ...days, ...kpi }
    await server.caller.kpi.save({ workspaceId, row })
    expect(await firstOf('arrange')).toMatchObject({ date: '2027-01-18', name: 'Bezoekers', ownerId: me })
    await server.caller.look.done({ workspaceId, kind: 'arrange', id: row.id, date: '2027-01-18' })
    expect(await firstOf('measure')).toMatchObject({ date: '2027-02-15', name: 'Bezoekers', ownerId: me })
    expect((await work()).some(({ kind }) => kind === 'arrange')).toBe(false)
    await server.caller.journal.undo({ workspaceId })
    expect(await firstOf('arrange')).toMatchObject({ date: '2027-01-18' })
  })

  test('its days do not slide: a month later, without a look, the review stands where it stood', async () => {
    expect((await firstOf('review', '2027-02-04')).date).toBe('2027-04-05')
    expect((await firstOf('review', '2027-04-20')).date).toBe('2027-04-05')
  })

  test('a channel that is looked at late comes back on the day it would have', async () => {
    const { id, date } = await firstOf('channel')
    server.clock.set(Date.parse('2027-04-20T09:00:00Z'))
    await server.caller.look.done({ workspaceId, kind: 'channel', id, date })
    server.clock.set(NOW)
    const days = (await work()).filter((one) => one.kind === 'channel' && one.id === id)
    expect(days.map((one) => one.date)).toEqual(['2027-07-05'])
    await server.caller.journal.undo({ workspaceId })
  })

  test('once a week for everything leaves one of each behind, whoever is away for a quarter', async () => {
    const { notes } = await server.caller.strategy.groundwork({ workspaceId })
    const weekly = { everyWeeks: 1, nextOn: '2027-01-11', ownerId: me }
    const rhythm = { review: weekly, snapshots: weekly, satisfaction: weekly }
    await server.caller.strategyNotes.save({ workspaceId, row: { ...notes, rhythm } })
    const behind = (await work('2027-04-14')).filter(({ date }) => date < '2027-04-14')
    for (const kind of ['review', 'snapshots', 'satisfaction']) {
      const days = behind.filter((one) => one.kind === kind).map(({ date }) => date)
      expect(days).toEqual(['2027-04-12'])
    }
    await server.caller.journal.undo({ workspaceId })
  })

  test.each([0, 53])('once in %i weeks is refused beside its field', async (everyWeeks) => {
    const { notes } = await server.caller.strategy.groundwork({ workspaceId })
    const rhythm = { review: { everyWeeks, nextOn: '2027-04-05', ownerId: me } }
    const refusal = await server.caller.strategyNotes
      .save({ workspaceId, row: { ...notes, rhythm } })
      .catch((error: { cause?: { issues?: unknown } }) => error.cause)
    expect(refusal).toMatchObject({ issues: [{ path: ['row', 'rhythm', 'review', 'everyWeeks'] }] })
  })

  test('what was dropped comes back on no day, and undo brings it back', async () => {
    const { notes } = await server.caller.strategy.groundwork({ workspaceId })
    const { review: _dropped, ...rhythm } = notes.rhythm
    await server.caller.strategyNotes.save({ workspaceId, row: { ...notes, rhythm } })
    expect((await work()).some(({ kind }) => kind === 'review')).toBe(false)
    await server.caller.journal.undo({ workspaceId })
    expect((await firstOf('review')).date).toBe('2027-04-05')
  })

  test('whoever removes a person takes over what they were to look at and to measure', async () => {
    const person = { id: server.context.newId(), version: 0, name: 'Joost' }
    await server.caller.person.save({ workspaceId, row: person })
    const { notes, kpis, competitors, channelChoices } = await server.caller.strategy.groundwork({
      workspaceId,
    })
    const review = { everyWeeks: 13, nextOn: '2027-04-05', ownerId: person.id }
    await server.caller.strategyNotes.save({
      workspaceId,
      row: { ...notes, rhythm: { ...notes.rhythm, review } },
    })
    for (const row of kpis)
      await server.caller.kpi.save({ workspaceId, row: { ...row, arrangedBy: person.id } })
    for (const row of competitors) {
      await server.caller.competitor.save({ workspaceId, row: { ...row, ownerId: person.id } })
    }
    for (const row of channelChoices) {
      await server.caller.channelChoice.save({ workspaceId, row: { ...row, ownerId: person.id } })
    }
    const theirs = async () => (await work()).filter(({ ownerId }) => ownerId === person.id).length
    expect(await theirs()).toBeGreaterThan(4)
    await server.caller.person.remove({ workspaceId, id: person.id, version: 1 })
    expect(await theirs()).toBe(0)
    expect((await work()).every(({ ownerId }) => ownerId === me)).toBe(true)
    await server.caller.journal.undo({ workspaceId })
    expect(await theirs()).toBeGreaterThan(4)
  })
})
