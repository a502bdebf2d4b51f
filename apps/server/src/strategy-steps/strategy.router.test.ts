import { describe, expect, test } from 'vitest'
import { engines, refusalOf, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('the strategy on %s', (engine) => {
  const { server, workspaceId } = useWorkspace(engine)

  async function strategy(id = workspaceId) {
    return server.caller.strategy.get({ workspaceId: id })
  }

  function fresh() {
    return { id: server.context.newId(), version: 0 }
  }

  test('a start fills goals, messages, a segment, channels and its owner', async () => {
    const { goals, keyMessages, segments, channels, people } = await strategy()
    expect(goals.length).toBeGreaterThan(0)
    expect(keyMessages.map(({ text }) => text)).toEqual(['Samen is leuker', 'Een uur helpt al'])
    expect(segments).toHaveLength(1)
    expect(channels.map(({ platform, role }) => [platform, role])).toEqual([
      ['instagram', 'focus'],
      ['facebook', 'basic'],
    ])
    expect(people).toMatchObject([{ name: 'Sara', weeklyMinutes: 720 }])
  })

  test('each kind of row is made, changed and removed, and comes back as it was sent', async () => {
    const { channels, people, goals } = await strategy()
    const channelId = channels[0]?.id ?? ''
    const personId = people[0]?.id ?? ''
    const days = { from: '2027-05-01', until: '2027-05-08' }
    const { caller } = server
    const grid = Array.from({ length: 168 }, (_, hour) => hour % 101)
    const saved = [
      (
        await caller.goal.save({
          workspaceId,
          row: { ...fresh(), name: 'Doel', kind: 'monitoring', weight: 5 },
        })
      ).row,
      (
        await caller.keyMessage.save({
          workspaceId,
          row: { ...fresh(), text: 'Tekst', goalIds: [goals[0]?.id ?? ''], register: -2, mood: 'indignant' },
        })
      ).row,
      (
        await caller.segment.save({
          workspaceId,
          row: { ...fresh(), name: 'Jongeren', ageFrom: 16, ageUntil: 23, activity: [{ channelId, grid }] },
        })
      ).row,
      (await caller.absence.save({ workspaceId, row: { ...fresh(), personId, ...days } })).row,
      (
        await caller.campaign.save({
          workspaceId,
          row: { ...fresh(), name: 'Feest', ...days, channelIds: [channelId], intensity: [1000, 2500] },
        })
      ).row,
      (
        await caller.closedDays.save({
          workspaceId,
          row: { ...fresh(), ...days, reason: 'Rouw', pauses: true },
        })
      ).row,
      (
        await caller.rubric.save({
          workspaceId,
          row: { ...fresh(), name: 'Vraag', channelId, weekday: 4, time: '12:00', inviting: true },
        })
      ).row,
      (
        await caller.milestone.save({
          workspaceId,
          row: { ...fresh(), name: 'Première', date: '2027-05-07', days: [-7, 0, 1], counts: 'above' },
        })
      ).row,
      (await caller.person.save({ workspaceId, row: { ...fresh(), name: 'Joost', weeklyMinutes: 0 } })).row,
      (
        await caller.channel.save({
          workspaceId,
          row: { ...fresh(), platform: 'x', name: 'X', textLimit: 280 },
        })
      ).row,
    ]
    expect(saved.every(({ version }) => version === 1)).toBe(true)
    const all: unknown[] = Object.values(await strategy()).flat()
    for (const row of saved) expect(all).toContainEqual(row)
    expect(saved[2]).toMatchObject({ activity: [{ channelId, grid }] })

    const rubric = saved[6]
    if (rubric === undefined) throw new Error('unreachable')
    await caller.rubric.remove({ workspaceId, id: rubric.id, version: 1 })
    expect((await strategy()).rubrics).toEqual([])
  })

  test.each([
    { name: 'ages that run backwards', row: { name: 's', ageFrom: 40, ageUntil: 20 } },
    {
      name: 'an activity grid of the wrong length',
      row: { name: 's', activity: [{ channelId: '', grid: [1] }] },
    },
    { name: 'a field that does not exist', row: { name: 's', colour: 'red' } },
  ])('$name is refused', async ({ row }) => {
    const save = server.caller.segment.save({ workspaceId, row: { ...fresh(), ...row } })
    expect((await refusalOf(save)).code).toBe('input.invalid')
  })

  test.each([
    { name: 'no day at all', row: { days: [] } },
    { name: 'a day twice', row: { days: [0, 0] } },
    { name: 'days out of order', row: { days: [1, 0] } },
    { name: 'a day further away than posts for it go', row: { days: [61] } },
  ])('a milestone with $name is refused', async ({ row }) => {
    const whole = { ...fresh(), name: 'Première', date: '2027-05-07', ...row }
    const save = server.caller.milestone.save({ workspaceId, row: whole })
    expect((await refusalOf(save)).code).toBe('input.invalid')
  })

  test('a milestone that was removed comes back by one undo', async () => {
    const id = await startWorkspace(server)
    const row = { ...fresh(), name: 'Première', date: '2027-05-07', days: [0] }
    const saved = await server.caller.milestone.save({ workspaceId: id, row })
    const removed = await server.caller.milestone.remove({ workspaceId: id, id: row.id, version: 1 })
    expect((await strategy(id)).milestones).toEqual([])
    await server.caller.journal.undo({ workspaceId: id, id: removed.changeSetId ?? '' })
    expect((await strategy(id)).milestones).toMatchObject([{ ...saved.row, version: expect.any(Number) }])
  })

  test('a row that names one of another workspace is refused', async () => {
    const other = await strategy(await startWorkspace(server))
    const goalIds = [other.goals[0]?.id ?? '']
    const save = server.caller.keyMessage.save({
      workspaceId,
      row: { ...fresh(), text: 'Gestolen', goalIds },
    })
    expect(await refusalOf(save)).toMatchObject({
      code: 'row.foreign',
      params: { entity: 'goal', id: goalIds[0] },
    })
  })

  test('a message whose goal was removed can still be edited', async () => {
    const goal = { ...fresh(), name: 'Weg', kind: 'promotion' as const }
    await server.caller.goal.save({ workspaceId, row: goal })
    const row = { ...fresh(), text: 'Blijft', goalIds: [goal.id] }
    const saved = await server.caller.keyMessage.save({ workspaceId, row })
    await server.caller.goal.remove({ workspaceId, id: goal.id, version: 1 })
    const edited = await server.caller.keyMessage.save({ workspaceId, row: { ...saved.row, text: 'Bleef' } })
    expect(edited.row).toMatchObject({ text: 'Bleef', version: 2 })
  })

  test('a stale row is refused, and its version is told', async () => {
    const row = { ...fresh(), name: 'Doel', kind: 'promotion' as const }
    const saved = await server.caller.goal.save({ workspaceId, row })
    await server.caller.goal.save({ workspaceId, row: { ...saved.row, name: 'Nieuwer' } })
    const late = server.caller.goal.save({ workspaceId, row: { ...saved.row, name: 'Ouder' } })
    expect(await refusalOf(late)).toMatchObject({ code: 'row.stale', params: { seen: 1, version: 2 } })
    const remove = server.caller.goal.remove({ workspaceId, id: row.id, version: 1 })
    expect((await refusalOf(remove)).code).toBe('row.stale')
  })

  test('a new channel gets its place in the tactic in the same change, and one undo takes back both', async () => {
    const id = await startWorkspace(server)
    const placed = async (): Promise<string[]> =>
      (await server.caller.tactic.get({ workspaceId: id })).tactic.channels.map(({ channelId }) => channelId)
    const before = await placed()
    const row = { ...fresh(), platform: 'tiktok', name: 'TikTok', role: 'focus' } as const
    await server.caller.channel.save({ workspaceId: id, row })
    expect(await placed()).toEqual([...before, row.id])
    const { changeSet } = await server.caller.journal.undo({ workspaceId: id })
    expect(changeSet.subject).toBe('TikTok')
    expect(await placed()).toEqual(before)
    expect((await strategy(id)).channels.map((channel) => channel.id)).toEqual(before)
  })

  test('another role changes the frequency, and with the next plan the calendar; undo brings both back', async () => {
    const id = await startWorkspace(server)
    const frequencies = async () =>
      (await server.caller.tactic.get({ workspaceId: id })).tactic.channels.map(({ frequency }) => frequency)
    const [instagram, facebook] = (await strategy(id)).channels
    if (instagram === undefined || facebook === undefined) throw new Error('two channels were started')
    const before = await frequencies()
    await server.caller.channel.save({ workspaceId: id, row: { ...instagram, role: 'basic' } })
    expect(await frequencies()).toEqual([1000, before[1]])
    const horizon = { from: '2027-01-04', until: '2027-04-04' }
    const { difference } = await server.caller.plan.propose({ workspaceId: id, horizon })
    expect(difference.removed.length).toBeGreaterThan(0)
    await server.caller.journal.undo({ workspaceId: id })
    expect(await frequencies()).toEqual(before)
    // Its name says nothing of how often.
    const renamed = { ...instagram, version: 3, name: 'Insta' }
    await server.caller.channel.save({ workspaceId: id, row: renamed })
    expect(await frequencies()).toEqual(before)
  })

  test('the focus is taken over for all channels at once, and one undo takes it back', async () => {
    const id = await startWorkspace(server)
    const [instagram, facebook] = (await strategy(id)).channels
    if (instagram === undefined || facebook === undefined) throw new Error('two channels were started')
    const roles = [
      { id: instagram.id, version: instagram.version, role: 'basic' as const },
      { id: facebook.id, version: facebook.version, role: 'focus' as const },
    ]
    await server.caller.channel.setRoles({ workspaceId: id, roles })
    expect((await strategy(id)).channels.map(({ role }) => role)).toEqual(['basic', 'focus'])
    const { tactic } = await server.caller.tactic.get({ workspaceId: id })
    expect(tactic.channels.map(({ frequency }) => frequency)).toEqual([1000, 3000])
    await server.caller.journal.undo({ workspaceId: id })
    expect((await strategy(id)).channels).toMatchObject([{ role: 'focus' }, { role: 'basic' }])
  })

  test('a channel that is added has a day to look at it again, with an owner', async () => {
    const id = await startWorkspace(server)
    const row = { ...fresh(), platform: 'tiktok', name: 'TikTok', role: 'basic' } as const
    await server.caller.channel.save({ workspaceId: id, row })
    const { me } = await server.caller.workspace.get({ workspaceId: id })
    const { channelChoices } = await server.caller.strategy.groundwork({ workspaceId: id })
    expect(channelChoices.find(({ channelId }) => channelId === row.id)).toMatchObject({
      lookOn: '2027-04-05',
      ownerId: me.id,
    })
  })

  test('a channel with filled posts stays; with open places only it goes, and undo brings all of it back', async () => {
    const id = await startWorkspace(server)
    const before = await strategy(id)
    const channel = before.channels[1]
    if (channel === undefined) throw new Error('no second channel')
    const range = { workspaceId: id, from: '2026-01-01', until: '2028-01-01' }
    const channelIds = [channel.id]
    const places = await server.caller.post.range({ ...range, filter: { channelIds } })
    expect(places.length).toBeGreaterThan(3)
    const [place] = places
    if (place === undefined) throw new Error('unreachable')
    const seen = { workspaceId: id, id: place.id, version: place.version }
    await server.caller.post.update({ ...seen, patch: { title: 'Gevuld' } })
    const remove = { workspaceId: id, id: channel.id, version: channel.version }
    expect(await refusalOf(server.caller.channel.remove(remove))).toEqual({
      code: 'row.inUse',
      params: { entity: 'channel', posts: 1 },
    })

    await server.caller.journal.undo({ workspaceId: id })
    await server.caller.channel.remove(remove)
    expect(await server.caller.post.range({ ...range, filter: { channelIds } })).toEqual([])
    const { tactic } = await server.caller.tactic.get({ workspaceId: id })
    expect(tactic.channels.map(({ channelId }) => channelId)).not.toContain(channel.id)

    await server.caller.journal.undo({ workspaceId: id })
    expect(await server.caller.post.range({ ...range, filter: { channelIds } })).toHaveLength(places.length)
    expect((await strategy(id)).channels.map((one) => one.id)).toEqual(before.channels.map((one) => one.id))
    const restored = await server.caller.tactic.get({ workspaceId: id })
    expect(restored.tactic.channels.map(({ channelId }) => channelId)).toContain(channel.id)
  })

  test('nobody removes themselves, nor somebody with unfinished work; absences go along', async () => {
    const id = await startWorkspace(server)
    const { people, channels } = await strategy(id)
    const [me] = people
    if (me === undefined) throw new Error('nobody')
    const self = server.caller.person.remove({ workspaceId: id, id: me.id, version: 1 })
    expect((await refusalOf(self)).code).toBe('row.inUse')

    const joost = { ...fresh(), name: 'Joost' }
    await server.caller.person.save({ workspaceId: id, row: joost })
    const away = { ...fresh(), personId: joost.id, from: '2027-01-01', until: '2027-01-02' }
    await server.caller.absence.save({ workspaceId: id, row: away })
    const post = {
      id: server.context.newId(),
      channelId: channels[0]?.id ?? '',
      date: '2027-03-01',
      time: '10:00',
    }
    await server.caller.post.create({ workspaceId: id, post: { ...post, title: 'Werk', ownerId: joost.id } })
    const remove = { workspaceId: id, id: joost.id, version: 1 }
    expect((await refusalOf(server.caller.person.remove(remove))).params).toMatchObject({ posts: 1 })
    await server.caller.post.update({
      workspaceId: id,
      id: post.id,
      version: 1,
      patch: { date: '2027-01-04', status: 'published' },
    })
    await server.caller.person.remove(remove)
    expect(await strategy(id)).toMatchObject({ people: [{ id: me.id }], absences: [] })
  })
})

describe.each(engines)('the tactic on %s', (engine) => {
  const { server, workspaceId } = useWorkspace(engine)

  test('a draft that is changed and changed back is the applied tactic again', async () => {
    const { version, tactic } = await server.caller.tactic.get({ workspaceId })
    await server.caller.tactic.save({ workspaceId, version, tactic: { ...tactic, ownShare: 1 } })
    expect(await server.caller.tactic.get({ workspaceId })).toMatchObject({ isApplied: false })
    await server.caller.tactic.save({ workspaceId, version: version + 1, tactic })
    expect(await server.caller.tactic.get({ workspaceId })).toMatchObject({ isApplied: true })
  })

  test('a draft is saved, and stale when somebody else saved it', async () => {
    const { version, tactic } = await server.caller.tactic.get({ workspaceId })
    const save = () =>
      server.caller.tactic.save({ workspaceId, version, tactic: { ...tactic, ownShare: version } })
    expect((await save()).draft).toMatchObject({ version: version + 1, tactic: { ownShare: version } })
    expect((await refusalOf(save())).code).toBe('row.stale')
    expect(await server.caller.tactic.get({ workspaceId })).toMatchObject({ isApplied: false })
    expect(await server.caller.tactic.versions({ workspaceId })).toMatchObject([{ number: 1 }])
  })

  test('a deleted theme that posts still use keeps its name on those posts', async () => {
    const { version, tactic } = await server.caller.tactic.get({ workspaceId })
    const [gone, kept] = tactic.themes
    if (gone === undefined || kept === undefined) throw new Error('too few themes')
    const post = {
      id: server.context.newId(),
      channelId: tactic.channels[0]?.channelId ?? '',
      date: '2027-02-01',
      time: '12:00',
      title: 'Van een weggehaald thema',
      themeId: gone.id,
    }
    await server.caller.post.create({ workspaceId, post })
    const themes = [{ ...kept, share: 1000 }]
    const { draft } = await server.caller.tactic.save({ workspaceId, version, tactic: { ...tactic, themes } })
    expect(draft.tactic.themes).toContainEqual({ ...gone, share: 0, retired: true })
    const period = { from: post.date, until: post.date }
    const { text } = await server.caller.exporting.file({ workspaceId, format: 'csv', ...period })
    expect(text.split('\r\n').find((line) => line.includes(post.title))).toContain(gone.name)
  })

  test.each([
    { name: 'shares that do not add up', over: { themes: [{ share: 400 }] }, code: 'input.invalid' },
    { name: 'a window that ends before it starts', over: { windows: true }, code: 'input.invalid' },
    { name: 'a channel that is not there', over: { unknown: true }, code: 'tactic.unknownChannel' },
  ])('$name is refused and nothing is written', async ({ over, code }) => {
    const { version, tactic } = await server.caller.tactic.get({ workspaceId })
    const [first, ...rest] = tactic.channels
    const [theme, ...themes] = tactic.themes
    if (first === undefined || theme === undefined) throw new Error('an empty tactic')
    const backwards = { weekday: 1 as const, from: '13:00', until: '12:00', weight: 5 }
    const wrong = {
      ...tactic,
      themes: over.themes ? [{ ...theme, share: theme.share + 1 }, ...themes] : tactic.themes,
      channels: over.windows
        ? [{ ...first, windows: [backwards] }, ...rest]
        : over.unknown
          ? [{ ...first, channelId: server.context.newId() }, ...rest]
          : tactic.channels,
    }
    const refusal = await refusalOf(server.caller.tactic.save({ workspaceId, version, tactic: wrong }))
    expect(refusal.code).toBe(code)
    expect(await server.caller.tactic.get({ workspaceId })).toMatchObject({ version, tactic })
  })
})
