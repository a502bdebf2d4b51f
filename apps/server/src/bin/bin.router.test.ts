import { describe, expect, test } from 'vitest'
import { engines, NOW, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'
import { emptyBin } from './empty-bin.store.ts'

const DAY = 86_400_000

describe.each(engines)('the bin on %s', (engine) => {
  const workspace = useWorkspace(engine, { fresh: 'workspace' })
  const { server } = workspace

  const makePost = (title = 'Feest') => workspace.makePost({ title, copy: 'Kom je ook?' })

  async function dropPost(title?: string) {
    const { workspaceId } = workspace
    const { id, version } = await makePost(title)
    await server.caller.post.remove({ workspaceId, posts: [{ id, version }] })
    return id
  }

  const inBin = async () => {
    const found = await server.caller.bin.list({ workspaceId: workspace.workspaceId })
    return found.map(({ title }) => title)
  }

  test('holds what was deleted, the latest first, with who and when', async () => {
    const { workspaceId } = workspace
    const id = await dropPost('Eerst')
    server.clock.set(NOW + 1000)
    const idea = { id: server.context.newId(), version: 0, title: 'Een idee' }
    await server.caller.idea.save({ workspaceId, row: idea })
    await server.caller.idea.remove({ workspaceId, id: idea.id, version: 1 })
    const found = await server.caller.bin.list({ workspaceId })
    const { me } = await server.caller.workspace.get({ workspaceId })
    const by = { ownerId: null, personId: me.id }
    expect(found).toEqual([
      { ...by, entity: 'idea', id: idea.id, title: 'Een idee', at: '2027-01-04T09:00:01.000Z' },
      { ...by, entity: 'post', id, title: 'Eerst', at: '2027-01-04T09:00:00.000Z' },
    ])
  })

  test('holds neither open places nor what went back to the ideas', async () => {
    const { workspaceId } = workspace
    const [place] = await server.caller.post.range({ workspaceId, from: '2027-01-01', until: '2027-12-31' })
    if (place === undefined) throw new Error('no place')
    await server.caller.post.remove({ workspaceId, posts: [{ id: place.id, version: place.version }] })
    const { id, version } = await makePost()
    await server.caller.post.release({ workspaceId, id, version })
    expect(await inBin()).toEqual([])
  })

  test('gives back what was deleted, as it was, and that can be undone', async () => {
    const { workspaceId } = workspace
    const id = await dropPost()
    const { changeSetId } = await server.caller.bin.bringBack({ workspaceId, entity: 'post', id })
    expect(await server.caller.post.get({ workspaceId, id })).toMatchObject({
      title: 'Feest',
      copy: 'Kom je ook?',
    })
    expect(await inBin()).toEqual([])
    await server.caller.journal.undo({ workspaceId, id: changeSetId ?? '' })
    expect(await inBin()).toEqual(['Feest'])
  })

  test('gives nothing back twice', async () => {
    const { workspaceId } = workspace
    const id = await dropPost()
    await server.caller.bin.bringBack({ workspaceId, entity: 'post', id })
    const again = server.caller.bin.bringBack({ workspaceId, entity: 'post', id })
    expect((await refusalOf(again)).code).toBe('bin.gone')
  })

  test('does not give back a post whose idea was deleted, until the idea is back', async () => {
    const { channelId, workspaceId } = workspace
    const ideaId = server.context.newId()
    await server.caller.idea.save({ workspaceId, row: { id: ideaId, version: 0, title: 'Feest' } })
    const planned = {
      id: ideaId,
      version: 1,
      postId: server.context.newId(),
      channelId,
      date: '2027-02-01',
      time: '12:00',
    }
    const { post } = await server.caller.idea.plan({ workspaceId, ...planned })
    await server.caller.post.remove({ workspaceId, posts: [{ id: post.id, version: post.version }] })
    await server.caller.idea.remove({ workspaceId, id: ideaId, version: 1 })
    const back = () => server.caller.bin.bringBack({ workspaceId, entity: 'post', id: post.id })
    expect((await refusalOf(back())).code).toBe('bin.missing')
    await server.caller.bin.bringBack({ workspaceId, entity: 'idea', id: ideaId })
    await back()
    expect((await server.caller.post.get({ workspaceId, id: post.id })).ideaId).toBe(ideaId)
  })

  test('keeps things for thirty days', async () => {
    const { workspaceId } = workspace
    const id = await dropPost()
    server.clock.set(NOW + 30 * DAY)
    await emptyBin(server.context)
    expect(await inBin()).toEqual(['Feest'])
    server.clock.set(NOW + 30 * DAY + 1)
    expect(await inBin()).toEqual([])
    const back = server.caller.bin.bringBack({ workspaceId, entity: 'post', id })
    expect((await refusalOf(back)).code).toBe('bin.gone')
  })

  test('then removes rows and text for good, and keeps that it happened', async () => {
    const { workspaceId } = workspace
    const { id, version } = await makePost('Geheim plan')
    const kept = await makePost('Blijft staan')
    const said = { id: server.context.newId(), version: 0, postId: id, text: 'Geheime reactie' }
    await server.caller.comment.save({ workspaceId, comment: said })
    await server.caller.post.remove({ workspaceId, posts: [{ id, version }] })
    server.clock.set(NOW + 31 * DAY)
    await emptyBin(server.context)
    const { read } = server.context.database
    const everything = JSON.stringify([
      await read.selectFrom('changes').selectAll().execute(),
      await read.selectFrom('change_sets').selectAll().execute(),
      await read.selectFrom('posts').selectAll().execute(),
      await read.selectFrom('comments').selectAll().execute(),
    ])
    expect(everything).not.toMatch(/Geheim/)
    expect(everything).toContain('Blijft staan')
    const history = await server.caller.journal.history({ workspaceId })
    expect(history.map(({ deed, entity }) => [deed, entity]).slice(0, 4)).toEqual([
      ['remove', 'post'],
      ['create', 'comment'],
      ['create', 'post'],
      ['create', 'post'],
    ])
    expect((await server.caller.post.get({ workspaceId, id: kept.id })).title).toBe('Blijft staan')
    // Ctrl+Z passes over what has no state to go back to.
    const { changeSet } = await server.caller.journal.undo({ workspaceId })
    expect(changeSet).toMatchObject({ deed: 'create', subject: 'Blijft staan' })
    expect(await emptyBin(server.context)).toBe(0)
  })

  test('never takes what lives', async () => {
    const { workspaceId } = workspace
    const id = await dropPost()
    await server.caller.bin.bringBack({ workspaceId, entity: 'post', id })
    server.clock.set(NOW + 90 * DAY)
    await emptyBin(server.context)
    expect((await server.caller.post.get({ workspaceId, id })).title).toBe('Feest')
  })
})
