import { describe, expect, test } from 'vitest'
import { engines, NOW, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('conversation on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara' })
  const { server, workspaceId } = workspace

  const channel = async () => {
    const { channels } = await workspace.caller.strategy.get({ workspaceId })
    const [first] = channels
    if (first === undefined) throw new Error('no channel')
    return first
  }
  const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString()

  test('who answers notes since when somebody waits; the longest wait counts until everybody was answered', async () => {
    const { caller } = await workspace.join('contributor')
    const note = async (minutesAgo: number | null) => {
      const { id, version } = await channel()
      await caller.channel.noteWaiting({ workspaceId, id, version, minutesAgo })
      return (await channel()).unansweredSince
    }
    expect(await note(60)).toBe(ago(60))
    expect(await note(0)).toBe(ago(60))
    expect(await note(180)).toBe(ago(180))
    expect(await note(null)).toBeNull()
    expect(await note(0)).toBe(ago(0))
    await caller.journal.undo({ workspaceId })
    expect((await channel()).unansweredSince).toBeNull()
  })

  test('a channel serves, or no longer', async () => {
    const { unansweredSince: _since, ...known } = await channel()
    await workspace.caller.channel.save({ workspaceId, row: { ...known, serves: false } })
    expect((await channel()).serves).toBe(false)
  })

  test.each([
    ['of 500 characters is kept', 'a'.repeat(500), null],
    ['of 10,000 characters is refused, and the routine stays as it was', 'a'.repeat(10_000), 'input.invalid'],
    ['of nothing but spaces is refused', '   ', 'input.invalid'],
  ])('a search term %s', async (_what, term, code) => {
    const row = {
      id: server.context.newId(),
      version: 0,
      name: 'Lezen',
      weekdays: [1 as const],
      from: '2027-01-04',
    }
    await workspace.caller.routine.save({ workspaceId, row: { ...row, searches: ['merk'] } })
    const saved = workspace.caller.routine.save({
      workspaceId,
      row: { ...row, version: 1, searches: [term] },
    })
    const refused = await saved.then(
      () => null,
      async (error: unknown) => (await refusalOf(Promise.reject(error as Error))).code,
    )
    expect(refused).toBe(code)
    const { routines } = await workspace.caller.strategy.get({ workspaceId })
    const { searches } = routines.find(({ id }) => id === row.id) ?? {}
    expect(searches).toEqual([code === null ? term : 'merk'])
  })

  test('a contributor notes what was heard, with where and what it counts for, and nothing of another workspace', async () => {
    const { caller } = await workspace.join('contributor')
    const { strategy } = workspace.caller
    const [goal] = (await strategy.get({ workspaceId })).goals
    const kpi = { id: server.context.newId(), version: 0, goalId: goal?.id ?? '', name: 'Vragen' }
    const course = { baselineOn: '2027-01-01', target: 9, dueOn: '2027-12-31' }
    await workspace.caller.kpi.save({ workspaceId, row: { ...kpi, ...course } })
    const said = { kind: 'question' as const, date: '2027-01-04', text: 'Zijn jullie zondag open?' }
    const where = { channelId: workspace.channelId, kpiId: kpi.id, link: 'https://example.org/1' }
    const row = { id: server.context.newId(), version: 0, ...said, ...where }
    await caller.observation.save({ workspaceId, row })
    const { observations } = await strategy.groundwork({ workspaceId })
    expect(observations.find(({ id }) => id === row.id)).toMatchObject({ ...said, ...where })
    const foreign = { ...row, id: server.context.newId(), kpiId: server.context.newId() }
    expect((await refusalOf(caller.observation.save({ workspaceId, row: foreign }))).code).toBe('row.foreign')
  })
})
