import { type Id, mentionOf } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Caller, engines, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('comments on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara' })
  const { server, workspaceId } = workspace
  let boss: Caller
  let bossId: Id
  let colleague: { caller: Caller; personId: Id }

  beforeAll(async () => {
    boss = workspace.caller
    bossId = (await boss.workspace.get({ workspaceId })).me.id
    colleague = await workspace.join('contributor')
  })

  async function say(caller: Caller, postId: Id, text: string) {
    const comment = { id: server.context.newId(), version: 0, postId, text, isInternal: true }
    return caller.comment.save({ workspaceId, comment })
  }

  test('stand below a post in the order in which they were made, as they were typed', async () => {
    const post = await workspace.makePost()
    await say(boss, post.id, '<b>Eerst</b>')
    await say(colleague.caller, post.id, 'Dan')
    const found = await boss.comment.list({ workspaceId, postId: post.id })
    expect(found).toMatchObject([
      { text: '<b>Eerst</b>', authorId: bossId, createdAt: '2027-01-04T09:00:00.000Z', editedAt: null },
      { text: 'Dan', authorId: colleague.personId },
    ])
  })

  test('sent twice, one is made', async () => {
    const post = await workspace.makePost()
    const comment = { id: server.context.newId(), version: 0, postId: post.id, text: 'Ja', isInternal: true }
    await boss.comment.save({ workspaceId, comment })
    expect((await boss.comment.save({ workspaceId, comment })).changeSetId).toBeNull()
  })

  test('one’s own can be edited, removed and brought back', async () => {
    const post = await workspace.makePost()
    const { comment } = await say(colleague.caller, post.id, 'Tyopfout')
    const { id, version, postId } = comment
    const edited = { id, version, postId, text: 'Tikfout', isInternal: false }
    const answer = await colleague.caller.comment.save({ workspaceId, comment: edited })
    expect(answer.comment).toMatchObject({
      text: 'Tikfout',
      isInternal: false,
      editedAt: '2027-01-04T09:00:00.000Z',
    })
    await colleague.caller.comment.remove({ workspaceId, id, version: version + 1 })
    expect(await boss.comment.list({ workspaceId, postId })).toEqual([])
    await colleague.caller.journal.undo({ workspaceId })
    expect(await boss.comment.list({ workspaceId, postId })).toMatchObject([{ text: 'Tikfout' }])
  })

  test('somebody else’s stay as they are, for the owner too', async () => {
    const post = await workspace.makePost()
    const { comment } = await say(colleague.caller, post.id, 'Van mij')
    const { id, version, postId } = comment
    const edited = { id, version, postId, text: 'Van jou', isInternal: true }
    expect((await refusalOf(boss.comment.save({ workspaceId, comment: edited }))).code).toBe('comment.notOwn')
    expect((await refusalOf(boss.comment.remove({ workspaceId, id, version }))).code).toBe('comment.notOwn')
  })

  test('name only who works here', async () => {
    const post = await workspace.makePost()
    const call = say(boss, post.id, `Dag ${mentionOf(server.context.newId())}`)
    expect((await refusalOf(call)).code).toBe('row.foreign')
  })

  test('are not for a post that is gone', async () => {
    expect((await refusalOf(say(boss, server.context.newId(), 'Hallo?'))).code).toBe('row.notFound')
  })

  test('wait for whoever is named until they are seen, by each person apart', async () => {
    const post = await workspace.makePost()
    const both = `${mentionOf(colleague.personId)} en ${mentionOf(bossId)}: kijken jullie?`
    const { comment } = await say(boss, post.id, both)
    // Nobody is told of what they said themselves.
    expect((await boss.inbox.get({ workspaceId })).mentions).toEqual([])
    const { mentions } = await colleague.caller.inbox.get({ workspaceId })
    expect(mentions).toMatchObject([{ comment: { id: comment.id }, post: { id: post.id } }])

    const before = await boss.workspace.get({ workspaceId })
    await boss.inbox.see({ workspaceId, commentIds: [comment.id] })
    expect((await colleague.caller.inbox.get({ workspaceId })).mentions).toHaveLength(1)
    await colleague.caller.inbox.see({ workspaceId, commentIds: [comment.id] })
    await colleague.caller.inbox.see({ workspaceId, commentIds: [comment.id, server.context.newId()] })
    expect((await colleague.caller.inbox.get({ workspaceId })).mentions).toEqual([])
    // Looking is no change of the workspace.
    expect((await boss.workspace.get({ workspaceId })).changeNumber).toBe(before.changeNumber)
  })

  test('of a post that was deleted wait for nobody', async () => {
    const post = await workspace.makePost()
    await say(boss, post.id, mentionOf(colleague.personId))
    await boss.post.remove({ workspaceId, posts: [{ id: post.id, version: post.version }] })
    expect((await colleague.caller.inbox.get({ workspaceId })).mentions).toEqual([])
  })
})
