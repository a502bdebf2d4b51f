import { describe, expect, test } from 'vitest'
import { startAnswers } from '../testing/start-answers.ts'
import { engines, joinWorkspace, makeUser, refusalOf, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('workspaces on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara', fresh: 'workspace' })
  const { server } = workspace

  test('the first start answers with a filled calendar, and starting twice is starting once', async () => {
    const id = server.context.newId()
    const first = await workspace.caller.workspace.start(startAnswers(id))
    expect(first).toMatchObject({ workspace: { id, isExample: false, version: 1 }, changeNumber: 1 })
    expect(first.placed).toBeGreaterThan(30)
    const range = { workspaceId: id, from: '2027-01-04', until: '2027-04-04' }
    expect(await workspace.caller.post.range(range)).toHaveLength(first.placed)
    const second = await workspace.caller.workspace.start(startAnswers(id))
    expect(second).toMatchObject({
      workspace: { id },
      changeSetId: null,
      changeNumber: 1,
      placed: first.placed,
    })
    expect(await workspace.caller.post.range(range)).toHaveLength(first.placed)
  })

  test('the overview shows this week in one’s own workspaces, and in no other', async () => {
    const [me, other] = [await makeUser(server, 'Ik'), await makeUser(server, 'Ander')]
    const mine = await startWorkspace(server, { name: 'Bureau' }, me)
    const theirs = await startWorkspace(server, { name: 'Archief' }, other)
    const shared = { owner: other, workspaceId: theirs, role: 'viewer' } as const
    const { user } = await joinWorkspace(server, shared)
    const own = server.callerOf(me)
    const { channels } = await own.strategy.get({ workspaceId: mine })
    const late = { channelId: channels[0]?.id ?? '', date: '2027-01-03', time: '10:00', title: 'Te laat' }
    await own.post.create({ workspaceId: mine, post: { id: server.context.newId(), ...late } })
    const [week, ...rest] = await own.workspace.overview()
    expect(rest).toEqual([])
    expect(week).toMatchObject({ id: mine, name: 'Bureau', role: 'owner', late: 1, isExample: false })
    expect(week?.target).toBeGreaterThan(0)
    expect(await server.callerOf(user).workspace.overview()).toMatchObject([{ id: theirs, role: 'viewer' }])
  })

  test.each([
    { name: 'another name', over: { name: 'Een ander' } },
    { name: 'another sector', over: { sector: 'municipality' as const } },
  ])('a start with an id in use and $name is refused', async ({ over }) => {
    const id = workspace.workspaceId
    const again = workspace.caller.workspace.start(startAnswers(id, over))
    expect(await refusalOf(again)).toMatchObject({ code: 'row.stale', params: { entity: 'workspace', id } })
    const example = workspace.caller.workspace.startExample({ id, language: 'nl', zone: 'Europe/Amsterdam' })
    expect((await refusalOf(example)).code).toBe('row.stale')
  })

  test('a start in the past plans from today on', async () => {
    const id = await startWorkspace(server, { startDate: '2026-06-01' }, workspace.owner)
    const past = { workspaceId: id, from: '2026-01-01', until: '2027-01-03' }
    expect(await workspace.caller.post.range(past)).toEqual([])
    expect(await workspace.caller.post.range({ ...past, until: '2027-04-30' })).not.toEqual([])
  })

  test.each([
    { name: 'an unknown zone', over: { zone: 'Europe/Nergens' } },
    { name: 'no channel', over: { channels: [] } },
    { name: 'no name', over: { name: '   ' } },
    { name: 'a date that is none', over: { startDate: '2027-02-30' } },
    { name: 'an id that is none', over: { id: '../../etc/passwd' } },
  ])('$name is refused', async ({ over }) => {
    const start = workspace.caller.workspace.start({ ...startAnswers(server.context.newId()), ...over })
    expect((await refusalOf(start)).code).toBe('input.invalid')
  })

  test('people without hours still get a plan, which says what it costs', async () => {
    const id = await startWorkspace(server, { weeklyMinutes: 0 }, workspace.owner)
    expect(await workspace.caller.plan.latest({ workspaceId: id })).toMatchObject({ tacticVersion: 1 })
  })

  test('the example comes in one click and goes in one click; one’s own does not go so', async () => {
    const id = server.context.newId()
    const example = { id, language: 'nl', zone: 'Europe/Amsterdam' } as const
    await workspace.caller.workspace.startExample(example)
    const { workspace: begun, me } = await workspace.caller.workspace.get({ workspaceId: id })
    expect(begun).toMatchObject({ name: 'Samen Merendam', isExample: true })
    expect(me.name).toBe('Sara Bakker')
    const posts = await workspace.caller.post.range({
      workspaceId: id,
      from: '2026-10-01',
      until: '2027-05-01',
    })
    expect(new Set(posts.map(({ status }) => status)).size).toBe(8)
    expect(await workspace.caller.idea.list({ workspaceId: id })).not.toEqual([])

    await workspace.caller.workspace.removeExample({ workspaceId: id })
    expect((await workspace.caller.workspace.list()).map((one) => one.id)).not.toContain(id)
    const gone = workspace.caller.workspace.get({ workspaceId: id })
    expect((await refusalOf(gone)).code).toBe('workspace.notFound')
    expect((await refusalOf(workspace.caller.workspace.startExample(example))).code).toBe(
      'workspace.notFound',
    )

    const remove = workspace.caller.workspace.removeExample({ workspaceId: workspace.workspaceId })
    expect((await refusalOf(remove)).code).toBe('workspace.notExample')
  })

  test('asking the example for a plan right away changes nothing', async () => {
    const id = server.context.newId()
    await workspace.caller.workspace.startExample({ id, language: 'en', zone: 'Europe/Amsterdam' })
    const latest = await workspace.caller.plan.latest({ workspaceId: id })
    if (latest === null) throw new Error('the example has no plan')
    const { difference } = await workspace.caller.plan.propose({ workspaceId: id, horizon: latest.horizon })
    expect(difference).toMatchObject({ added: [], moved: [], removed: [] })
  })

  test('it keeps the country that was chosen, whatever its zone, and the strategy has it', async () => {
    const id = await startWorkspace(server, { country: 'BE', zone: 'Europe/Amsterdam' }, workspace.owner)
    const country = async () => (await workspace.caller.strategy.get({ workspaceId: id })).country
    expect((await workspace.caller.workspace.get({ workspaceId: id })).workspace.country).toBe('BE')
    expect(await country()).toBe('BE')
    const fields = { name: 'Anders', language: 'nl', zone: 'Europe/Brussels' } as const
    const { workspace: row } = await workspace.caller.workspace.update({
      workspaceId: id,
      version: 1,
      ...fields,
    })
    expect(row.country).toBe('BE')
    await workspace.caller.workspace.update({ workspaceId: id, version: 2, ...fields, country: 'other' })
    expect(await country()).toBe('other')
  })

  test('name, language and zone change, and undo brings them back', async () => {
    const id = workspace.workspaceId
    const fields = { name: 'Anders', language: 'en', zone: 'America/New_York' } as const
    const asked = { workspaceId: id, version: 1, ...fields }
    const { workspace: row } = await workspace.caller.workspace.update(asked)
    expect(row).toMatchObject({ ...fields, version: 2 })
    const late = workspace.caller.workspace.update({ workspaceId: id, version: 1, ...fields })
    expect((await refusalOf(late)).code).toBe('row.stale')
  })
})
