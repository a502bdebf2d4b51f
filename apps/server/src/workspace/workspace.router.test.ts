import { beforeEach, describe, expect, test } from 'vitest'
import type { UserActor } from '../access/actor.ts'
import { startAnswers } from '../testing/start-answers.ts'
import {
  engines,
  joinWorkspace,
  makeUser,
  refusalOf,
  startWorkspace,
  useTestServer,
} from '../testing/test-context.ts'

describe.each(engines)('workspaces on %s', (engine) => {
  const server = useTestServer(engine)
  let sara: UserActor
  const caller = () => server.callerOf(sara)

  beforeEach(async () => {
    sara = await makeUser(server, 'Sara')
  })

  test('the first start answers with a filled calendar, and starting twice is starting once', async () => {
    const id = server.context.newId()
    const first = await caller().workspace.start(startAnswers(id))
    expect(first).toMatchObject({ workspace: { id, isExample: false, version: 1 }, changeNumber: 1 })
    expect(first.placed).toBeGreaterThan(30)
    const range = { workspaceId: id, from: '2027-01-04', until: '2027-04-04' }
    expect(await caller().post.range(range)).toHaveLength(first.placed)
    const second = await caller().workspace.start(startAnswers(id))
    expect(second).toMatchObject({
      workspace: { id },
      changeSetId: null,
      changeNumber: 1,
      placed: first.placed,
    })
    expect(await caller().post.range(range)).toHaveLength(first.placed)
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
    const id = await startWorkspace(server, {}, sara)
    const again = caller().workspace.start(startAnswers(id, over))
    expect(await refusalOf(again)).toMatchObject({ code: 'row.stale', params: { entity: 'workspace', id } })
    const example = caller().workspace.startExample({ id, language: 'nl', zone: 'Europe/Amsterdam' })
    expect((await refusalOf(example)).code).toBe('row.stale')
  })

  test('a start in the past plans from today on', async () => {
    const id = await startWorkspace(server, { startDate: '2026-06-01' }, sara)
    const past = { workspaceId: id, from: '2026-01-01', until: '2027-01-03' }
    expect(await caller().post.range(past)).toEqual([])
    expect(await caller().post.range({ ...past, until: '2027-04-30' })).not.toEqual([])
  })

  test.each([
    { name: 'an unknown zone', over: { zone: 'Europe/Nergens' } },
    { name: 'no channel', over: { channels: [] } },
    { name: 'no name', over: { name: '   ' } },
    { name: 'a date that is none', over: { startDate: '2027-02-30' } },
    { name: 'an id that is none', over: { id: '../../etc/passwd' } },
  ])('$name is refused', async ({ over }) => {
    const start = caller().workspace.start({ ...startAnswers(server.context.newId()), ...over })
    expect((await refusalOf(start)).code).toBe('input.invalid')
  })

  test('people without hours still get a plan, which says what it costs', async () => {
    const id = await startWorkspace(server, { weeklyMinutes: 0 }, sara)
    expect(await caller().plan.latest({ workspaceId: id })).toMatchObject({ tacticVersion: 1 })
  })

  test('the example comes in one click and goes in one click; one’s own does not go so', async () => {
    const id = server.context.newId()
    const example = { id, language: 'nl', zone: 'Europe/Amsterdam' } as const
    await caller().workspace.startExample(example)
    const { workspace, me } = await caller().workspace.get({ workspaceId: id })
    expect(workspace).toMatchObject({ name: 'Samen Merendam', isExample: true })
    expect(me.name).toBe('Sara Bakker')
    const posts = await caller().post.range({ workspaceId: id, from: '2026-10-01', until: '2027-05-01' })
    expect(new Set(posts.map(({ status }) => status)).size).toBe(8)
    expect(await caller().idea.list({ workspaceId: id })).not.toEqual([])

    await caller().workspace.removeExample({ workspaceId: id })
    expect((await caller().workspace.list()).map((one) => one.id)).not.toContain(id)
    const gone = caller().workspace.get({ workspaceId: id })
    expect((await refusalOf(gone)).code).toBe('workspace.notFound')
    expect((await refusalOf(caller().workspace.startExample(example))).code).toBe('workspace.notFound')

    const own = await startWorkspace(server, {}, sara)
    const remove = caller().workspace.removeExample({ workspaceId: own })
    expect((await refusalOf(remove)).code).toBe('workspace.notExample')
  })

  test('asking the example for a plan right away changes nothing', async () => {
    const id = server.context.newId()
    await caller().workspace.startExample({ id, language: 'en', zone: 'Europe/Amsterdam' })
    const latest = await caller().plan.latest({ workspaceId: id })
    if (latest === null) throw new Error('the example has no plan')
    const { difference } = await caller().plan.propose({ workspaceId: id, horizon: latest.horizon })
    expect(difference).toMatchObject({ added: [], moved: [], removed: [] })
  })

  test('it keeps the country that was chosen, whatever its zone, and the strategy has it', async () => {
    const id = await startWorkspace(server, { country: 'BE', zone: 'Europe/Amsterdam' }, sara)
    const country = async () => (await caller().strategy.get({ workspaceId: id })).country
    expect((await caller().workspace.get({ workspaceId: id })).workspace.country).toBe('BE')
    expect(await country()).toBe('BE')
    const fields = { name: 'Anders', language: 'nl', zone: 'Europe/Brussels' } as const
    const { workspace } = await caller().workspace.update({ workspaceId: id, version: 1, ...fields })
    expect(workspace.country).toBe('BE')
    await caller().workspace.update({ workspaceId: id, version: 2, ...fields, country: 'other' })
    expect(await country()).toBe('other')
  })

  test('name, language and zone change, and undo brings them back', async () => {
    const id = await startWorkspace(server, {}, sara)
    const fields = { name: 'Anders', language: 'en', zone: 'America/New_York' } as const
    const { workspace } = await caller().workspace.update({ workspaceId: id, version: 1, ...fields })
    expect(workspace).toMatchObject({ ...fields, version: 2 })
    const late = caller().workspace.update({ workspaceId: id, version: 1, ...fields })
    expect((await refusalOf(late)).code).toBe('row.stale')
  })
})
