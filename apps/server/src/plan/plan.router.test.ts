import { quarterFrom, type Tactic, weekdays } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { engines, NOW, refusalOf, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

const horizon = quarterFrom('2027-01-04')

interface Changing {
  workspaceId: string
  id: string
  version: number
}

describe.each(engines)('planning on %s', (engine) => {
  const { server, workspaceId } = useWorkspace(engine)

  async function everyPost() {
    return server.caller.post.range({ workspaceId, from: '2026-01-01', until: '2029-01-01' })
  }

  /** What a place says, without the marks of having been written. */
  async function contents() {
    return (await everyPost()).map(({ version: _v, sequence: _s, changedAt: _c, ...rest }) => rest)
  }

  async function shareMoved() {
    const draft = await server.caller.tactic.get({ workspaceId })
    const channels = draft.tactic.channels.map((channel) => ({
      ...channel,
      frequency: channel.frequency + 1000,
      mostPerDay: 2,
    }))
    const tactic = { ...draft.tactic, channels }
    return server.caller.tactic.save({ workspaceId, version: draft.version, tactic })
  }

  test('asking again right after the start changes nothing', async () => {
    const { difference } = await server.caller.plan.propose({ workspaceId, horizon })
    expect(difference).toMatchObject({ added: [], moved: [], removed: [] })
    expect(await server.caller.plan.latest({ workspaceId })).toMatchObject({ horizon, tacticVersion: 1 })
    expect(await server.caller.tactic.get({ workspaceId })).toMatchObject({
      appliedVersion: 1,
      isApplied: true,
    })
  })

  test('applying what changes nothing leaves nothing behind', async () => {
    const count = async () =>
      (await server.context.database.read.selectFrom('plans').select('id').execute()).length
    const before = await count()
    const { tacticVersion, changeNumber } = await server.caller.plan.propose({ workspaceId, horizon })
    const applied = await server.caller.plan.applyPlan({ workspaceId, horizon, tacticVersion, changeNumber })
    expect(applied).toMatchObject({ changeSetId: null, changeNumber, placed: 0 })
    expect(await count()).toBe(before)
  })

  test('an unsaved draft can be tried without writing anything', async () => {
    const { tactic } = await server.caller.tactic.get({ workspaceId })
    const before = await contents()
    const doubled = tactic.channels.map((channel) => ({ ...channel, frequency: channel.frequency * 2 }))
    const tried = await server.caller.plan.propose({
      workspaceId,
      horizon,
      tactic: { ...tactic, channels: doubled },
    })
    expect(tried.difference.added.length).toBeGreaterThan(5)
    expect(await contents()).toEqual(before)
  })

  test('applying does what the proposal said, and one undo takes all of it back; redo brings it back', async () => {
    const before = await contents()
    await shareMoved()
    const { difference, tacticVersion, changeNumber } = await server.caller.plan.propose({
      workspaceId,
      horizon,
    })
    const applied = await server.caller.plan.applyPlan({ workspaceId, horizon, tacticVersion, changeNumber })
    expect(applied).toMatchObject({
      placed: difference.added.length,
      moved: difference.moved.length,
      removed: difference.removed.length,
    })
    expect(applied.placed).toBeGreaterThan(5)
    const after = await contents()
    expect(after).toHaveLength(before.length + applied.placed - applied.removed)
    expect(await server.caller.plan.latest({ workspaceId })).toMatchObject({ tacticVersion: 2 })

    const undone = await server.caller.journal.undo({ workspaceId })
    expect(undone.changeSet).toMatchObject({ deed: 'applyPlan', isUndone: true })
    expect(await contents()).toEqual(before)
    expect(await server.caller.plan.latest({ workspaceId })).toMatchObject({ tacticVersion: 1 })
    expect(await server.caller.tactic.get({ workspaceId })).toMatchObject({
      appliedVersion: 1,
      isApplied: false,
    })

    await server.caller.journal.redo({ workspaceId })
    expect(await contents()).toEqual(after)
    expect(await server.caller.plan.latest({ workspaceId })).toMatchObject({ tacticVersion: 2 })
  })

  test('what somebody filled or moved stays where it is', async () => {
    const place = (await everyPost()).find(({ status, date }) => status === 'open' && date > '2027-02-01')
    if (place === undefined) throw new Error('no place')
    const filled = await server.caller.post.update({
      workspaceId,
      id: place.id,
      version: place.version,
      patch: { title: 'Van ons' },
    })
    await shareMoved()
    const { tacticVersion, changeNumber } = await server.caller.plan.propose({ workspaceId, horizon })
    await server.caller.plan.applyPlan({ workspaceId, horizon, tacticVersion, changeNumber })
    const {
      history: _history,
      family: _family,
      ...kept
    } = await server.caller.post.get({ workspaceId, id: place.id })
    expect(kept).toEqual(filled.post)
  })

  test.each([
    [
      'skipped',
      async (change: Changing) => server.caller.post.update({ ...change, patch: { status: 'skipped' } }),
    ],
    [
      'moved beyond what a plan looks at',
      async (change: Changing) => server.caller.post.move({ ...change, date: '2027-11-18', time: '19:00' }),
    ],
  ])('a rubric’s place that was %s is not planned again', async (_what, change) => {
    const other = await startWorkspace(server)
    const channelId = (await server.caller.strategy.get({ workspaceId: other })).channels[0]?.id ?? ''
    const row = {
      id: server.context.newId(),
      version: 0,
      name: 'Vraag',
      channelId,
      weekday: 4 as const,
      time: '19:00',
    }
    await server.caller.rubric.save({ workspaceId: other, row })
    const first = await server.caller.plan.propose({ workspaceId: other, horizon })
    const { tacticVersion, changeNumber } = first
    await server.caller.plan.applyPlan({ workspaceId: other, horizon, tacticVersion, changeNumber })
    const range = { workspaceId: other, from: '2027-02-18', until: '2027-02-18' }
    const place = (await server.caller.post.range(range)).find(({ rubricId }) => rubricId === row.id)
    if (place === undefined) throw new Error('the rubric has no place')
    await change({ workspaceId: other, id: place.id, version: place.version })
    const { difference } = await server.caller.plan.propose({ workspaceId: other, horizon })
    expect(difference.added.map(({ key }) => key)).not.toContain(place.placeKey)
  })

  test('a changed share changes few free places, and rebalancing deals all of them anew', async () => {
    const other = await startWorkspace(server)
    const draft = await server.caller.tactic.get({ workspaceId: other })
    const shares = [-60, 60]
    const themes = draft.tactic.themes.map((theme, index) => ({
      ...theme,
      share: theme.share + (shares[index] ?? 0),
    }))
    const tactic = { ...draft.tactic, themes }
    await server.caller.tactic.save({ workspaceId: other, version: draft.version, tactic })
    const few = await server.caller.plan.propose({ workspaceId: other, horizon })
    const all = await server.caller.plan.propose({ workspaceId: other, horizon, rebalance: true })
    expect(few.difference.moved.length).toBeGreaterThan(0)
    expect(few.difference.moved.length).toBeLessThan(all.difference.moved.length / 2)
    expect(few.difference).toMatchObject({ added: [], removed: [] })

    const { tacticVersion, changeNumber } = all
    const wish = { workspaceId: other, horizon, tacticVersion, changeNumber, rebalance: true }
    const { moved } = await server.caller.plan.applyPlan(wish)
    expect(moved).toBe(all.difference.moved.length)
    const again = await server.caller.plan.propose({ workspaceId: other, horizon })
    expect(again.difference).toMatchObject({ added: [], moved: [], removed: [] })
  })

  test('a plan is refused when anything changed after it was proposed', async () => {
    const proposed = await server.caller.plan.propose({ workspaceId, horizon })
    await server.caller.goal.save({
      workspaceId,
      row: { id: server.context.newId(), version: 0, name: 'Nog een doel', kind: 'promotion' },
    })
    const { tacticVersion, changeNumber } = proposed
    const late = server.caller.plan.applyPlan({ workspaceId, horizon, tacticVersion, changeNumber })
    expect((await refusalOf(late)).code).toBe('plan.stale')
  })

  test.each([
    {
      name: 'a horizon that is over',
      horizon: { from: '2026-01-01', until: '2026-02-01' },
      code: 'plan.past',
    },
    {
      name: 'a horizon backwards',
      horizon: { from: '2027-02-01', until: '2027-01-01' },
      code: 'input.invalid',
    },
    {
      name: 'a horizon of more than three years',
      horizon: { from: '2027-01-01', until: '2031-01-01' },
      code: 'input.invalid',
    },
  ])('$name is refused', async ({ horizon: wrong, code }) => {
    expect((await refusalOf(server.caller.plan.propose({ workspaceId, horizon: wrong }))).code).toBe(code)
  })

  test('a workspace without channels to plan for is told so', async () => {
    const other = await startWorkspace(server, { channels: [{ platform: 'x', role: 'basic' }] })
    const { channels } = await server.caller.strategy.get({ workspaceId: other })
    const [channel] = channels
    if (channel === undefined) throw new Error('no channel')
    await server.caller.channel.save({ workspaceId: other, row: { ...channel, role: 'none' } })
    const refusal = await refusalOf(server.caller.plan.propose({ workspaceId: other, horizon }))
    expect(refusal.code).toBe('plan.noChannels')
  })

  test.each([
    { name: 'a frequency', frequency: 500_000, intensity: [] },
    { name: 'a campaign', frequency: 100_000, intensity: Array.from({ length: 13 }, () => 20_000) },
  ])('a plan made too large by $name is refused', async ({ frequency, intensity }) => {
    const other = await startWorkspace(server)
    const { version, tactic } = await server.caller.tactic.get({ workspaceId: other })
    const channels = tactic.channels.map((channel) => ({ ...channel, frequency }))
    const saved = await server.caller.tactic.save({
      workspaceId: other,
      version,
      tactic: { ...tactic, channels },
    })
    const row = { id: server.context.newId(), version: 0, name: 'Actie', ...horizon, intensity }
    const { changeNumber } = await server.caller.campaign.save({ workspaceId: other, row })
    const wish = { workspaceId: other, horizon }
    const refused = { code: 'plan.tooLarge', params: { most: 10_000 } }
    expect(await refusalOf(server.caller.plan.propose(wish))).toMatchObject(refused)
    const tacticVersion = saved.draft.version
    expect(
      await refusalOf(server.caller.plan.applyPlan({ ...wish, tacticVersion, changeNumber })),
    ).toMatchObject(refused)
  })

  test('closed days everywhere leave the calendar empty, and say what was left out', async () => {
    const other = await startWorkspace(server)
    const row = {
      id: server.context.newId(),
      version: 0,
      from: '2027-01-01',
      until: '2028-01-01',
      reason: 'Rouw',
    }
    await server.caller.closedDays.save({ workspaceId: other, row })
    const { difference } = await server.caller.plan.propose({ workspaceId: other, horizon })
    expect(difference.added).toEqual([])
    expect(difference.kept).toEqual([])
    expect(difference.leftOut.length).toBeGreaterThan(0)
  })

  describe('a post that somebody filled, where the tactic no longer allows it', () => {
    /** Fills the last open place, and moves it to the middle of the night. */
    async function misplacedPost() {
      const other = await startWorkspace(server)
      const call = server.caller
      const posts = await call.post.range({ workspaceId: other, from: horizon.from, until: horizon.until })
      const { id, version, date } = posts.filter(({ status }) => status === 'open').at(-1) ?? lost()
      const filled = await call.post.update({
        workspaceId: other,
        id,
        version,
        patch: { title: 'Buurtfeest' },
      })
      const moved = { workspaceId: other, id, version: filled.post.version, date, time: '03:00' }
      const { post } = await call.post.move(moved)
      return { wish: { workspaceId: other, horizon }, post }
    }

    function lost(): never {
      throw new Error('no open place')
    }

    test('stays unless it is ticked, and says where it could go and why', async () => {
      const { wish, post } = await misplacedPost()
      const { misplaced, tacticVersion, changeNumber } = await server.caller.plan.propose(wish)
      const { id, date } = post
      expect(misplaced).toMatchObject([
        {
          postId: id,
          title: 'Buurtfeest',
          from: { date, time: '03:00' },
          obstacles: [{ code: 'not.window' }],
        },
      ])
      await server.caller.plan.applyPlan({ ...wish, tacticVersion, changeNumber })
      expect(await server.caller.post.get({ workspaceId: wish.workspaceId, id })).toMatchObject(post)
    })

    test('moves when ticked, with its text and its id, and one undo puts it back', async () => {
      const { wish, post } = await misplacedPost()
      const { workspaceId: other } = wish
      const release = [post.id, post.id, server.context.newId()]
      const proposal = await server.caller.plan.propose({ ...wish, release })
      const { misplaced, tacticVersion, changeNumber } = proposal
      const applied = await server.caller.plan.applyPlan({ ...wish, release, tacticVersion, changeNumber })
      expect(applied.moved).toBe(1 + proposal.difference.moved.length)
      const after = await server.caller.post.get({ workspaceId: other, id: post.id })
      expect(after).toMatchObject({ ...misplaced[0]?.to, title: 'Buurtfeest', themeId: post.themeId })
      expect(after.sequence).toBe(post.sequence + 1)
      expect((await server.caller.plan.propose(wish)).misplaced).toEqual([])
      await server.caller.journal.undo({ workspaceId: other })
      const back = await server.caller.post.get({ workspaceId: other, id: post.id })
      expect(back).toMatchObject({ date: post.date, time: '03:00', title: 'Buurtfeest' })
    })

    test('asks for its yes again when ticked, and one undo brings that back', async () => {
      const { wish, post } = await misplacedPost()
      const { workspaceId: other } = wish
      const { workspace } = await server.caller.workspace.get({ workspaceId: other })
      const { version, name, language, zone } = workspace
      const approval = 'required' as const
      await server.caller.workspace.update({ workspaceId: other, version, name, language, zone, approval })
      const patch = { copy: 'Kom je ook?', status: 'approved' as const }
      const seen = { workspaceId: other, id: post.id }
      await server.caller.post.update({ ...seen, version: post.version, patch })
      const release = [post.id]
      const { tacticVersion, changeNumber } = await server.caller.plan.propose({ ...wish, release })
      await server.caller.plan.applyPlan({ ...wish, release, tacticVersion, changeNumber })
      expect((await server.caller.post.get(seen)).status).toBe('review')
      await server.caller.journal.undo({ workspaceId: other })
      expect(await server.caller.post.get(seen)).toMatchObject({ status: 'approved', time: '03:00' })
    })

    test('does not move once it is published', async () => {
      const { wish, post } = await misplacedPost()
      const { id, version } = post
      server.clock.set(NOW + 300 * 86_400_000)
      const patch = { status: 'published' } as const
      await server.caller.post.update({ workspaceId: wish.workspaceId, id, version, patch })
      server.clock.set(NOW)
      expect((await server.caller.plan.propose({ ...wish, release: [id] })).misplaced).toEqual([])
    })
  })

  test('a plan names its places on official holidays, until one switch makes those of the year quiet', async () => {
    const other = await startWorkspace(server, { country: 'BE' })
    const period = { from: '2027-04-26', until: '2027-05-30' }
    const daily = weekdays.map((weekday) => ({ weekday, from: '10:00', until: '18:00', weight: 5 }))
    async function save(part: (tactic: Tactic) => Partial<Tactic>) {
      const { version, tactic } = await server.caller.tactic.get({ workspaceId: other })
      await server.caller.tactic.save({
        workspaceId: other,
        version,
        tactic: { ...tactic, ...part(tactic) },
      })
    }
    const propose = () => server.caller.plan.propose({ workspaceId: other, horizon: period })
    const named = async () => (await propose()).report.holidays.map(({ keyDate }) => keyDate)

    const often = { frequency: 7000, windows: daily, spacingMinutes: 0, mostPerDay: 1 }
    await save(({ channels }) => ({ channels: channels.map((channel) => ({ ...channel, ...often })) }))
    const belgian = ['labourDay', 'ascension', 'whitSunday', 'whitMonday']
    expect(await named()).toEqual(belgian)

    await save(() => ({ quietHolidayYears: [2027] }))
    expect(await named()).toEqual([])
    const { tacticVersion, changeNumber, difference } = await propose()
    expect(difference.added.filter(({ date }) => date === '2027-05-06')).toEqual([])
    expect(difference.added.filter(({ date }) => date === '2027-05-07')).not.toEqual([])
    const wish = { workspaceId: other, horizon: period, tacticVersion, changeNumber }
    await server.caller.plan.applyPlan(wish)
    const applied = await server.caller.tactic.applied({ workspaceId: other })
    expect(applied?.tactic.quietHolidayYears).toEqual([2027])
    expect((await server.caller.plan.latest({ workspaceId: other }))?.report.holidays).toEqual([])

    await server.caller.journal.undo({ workspaceId: other })
    await server.caller.journal.undo({ workspaceId: other })
    expect(await named()).toEqual(belgian)
    await server.caller.journal.redo({ workspaceId: other })
    expect(await named()).toEqual([])
  })

  test('three weeks later the first weeks stand, and the rest is still as it was planned', async () => {
    const other = await startWorkspace(server)
    server.clock.set(NOW + 21 * 86_400_000)
    const { difference } = await server.caller.plan.propose({ workspaceId: other, horizon })
    server.clock.set(NOW)
    expect(difference.standing).toBeGreaterThan(3)
    expect(difference.removed).toEqual([])
  })
})
