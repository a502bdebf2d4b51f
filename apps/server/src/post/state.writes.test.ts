import { describe, expect, test } from 'vitest'
import { engines, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('the states of a post on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  /** Made, then given a text, then moved. */
  async function makeThree() {
    const id = server.context.newId()
    const post = { id, channelId: workspace.channelId, date: '2027-02-01', time: '12:00', title: 'Feest' }
    await server.caller.post.create({ workspaceId, post })
    const written = { workspaceId, id, version: 1, patch: { copy: 'Kom je ook?' } }
    await server.caller.post.update(written)
    await server.caller.post.move({ workspaceId, id, version: 2, date: '2027-02-02', time: '12:00' })
    return id
  }

  test('say who made each, and what differs field by field', async () => {
    const id = await makeThree()
    const states = await server.caller.post.states({ workspaceId, id })
    expect(states.map(({ deed }) => deed)).toEqual(['move', 'update', 'create'])
    const { me } = await server.caller.workspace.get({ workspaceId })
    expect(states.every(({ personId }) => personId === me.id)).toBe(true)
    expect(states[0]?.differences).toEqual([{ field: 'date', before: '2027-02-01', after: '2027-02-02' }])
    expect(states[1]?.differences).toEqual([{ field: 'copy', before: '', after: 'Kom je ook?' }])
    expect(states[2]?.differences).toContainEqual({ field: 'title', before: null, after: 'Feest' })
  })

  test('can be brought back by one change, which can be undone', async () => {
    const id = await makeThree()
    const first = (await server.caller.post.states({ workspaceId, id })).at(-1)
    const asked = { workspaceId, id, version: 3, changeSetId: first?.id ?? '' }
    const { post } = await server.caller.post.bringBack(asked)
    expect(post).toMatchObject({ copy: '', date: '2027-02-01', title: 'Feest', version: 4 })
    const [latest] = await server.caller.post.states({ workspaceId, id })
    expect(latest?.deed).toBe('bringBack')
    await server.caller.journal.undo({ workspaceId })
    expect(await server.caller.post.get({ workspaceId, id })).toMatchObject({
      copy: 'Kom je ook?',
      date: '2027-02-02',
    })
  })

  test('are not brought back over a change that was not seen, nor out of nothing', async () => {
    const id = await makeThree()
    const first = (await server.caller.post.states({ workspaceId, id })).at(-1)
    const asked = { workspaceId, id, changeSetId: first?.id ?? '' }
    expect((await refusalOf(server.caller.post.bringBack({ ...asked, version: 2 }))).code).toBe('row.stale')
    const unknown = { ...asked, version: 3, changeSetId: server.context.newId() }
    expect((await refusalOf(server.caller.post.bringBack(unknown))).code).toBe('bin.gone')
  })

  test('the history can be read by person and by kind', async () => {
    await makeThree()
    const { me } = await server.caller.workspace.get({ workspaceId })
    const row = { id: server.context.newId(), version: 0, title: 'Idee' }
    await server.caller.idea.save({ workspaceId, row })
    const ideas = await server.caller.journal.history({ workspaceId, entity: 'idea' })
    expect(ideas.map(({ subject }) => subject)).toEqual(['Idee'])
    const mine = await server.caller.journal.history({ workspaceId, personId: me.id, entity: 'post' })
    expect(mine.length).toBeGreaterThan(2)
    const nobody = { workspaceId, personId: server.context.newId() }
    expect(await server.caller.journal.history(nobody)).toEqual([])
  })
})
