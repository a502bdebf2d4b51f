import type { Id, Role } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import type { UserActor } from '../access/actor.ts'
import { appRouter } from '../router.ts'
import { holdWrites } from '../testing/hold-writes.ts'
import { engines, refusalOf, type TestServer } from '../testing/test-context.ts'
import { type Membership, useWorkspace } from '../testing/use-workspace.ts'
import { createCallerFactory } from '../trpc.ts'

const ROUNDS = 20
const WRITES = 16

describe.each(engines)('rights are asked where the write happens, on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara' })
  const { server, workspaceId } = workspace

  /** A post, a remark that was seen, or an address: what a member writes, inside the journal. */
  function write(user: UserActor, at: number): Promise<{ changeNumber: number }> {
    const caller = server.callerOf(user)
    const id = server.context.newId()
    if (at % 2 === 0) return caller.feed.create({ workspaceId, feed: { id, name: 'Feed', filter: {} } })
    return caller.post.create({
      workspaceId,
      post: { id, channelId: workspace.channelId, date: '2027-02-01', time: '12:00', title: 'Nog net' },
    })
  }

  const ends: [string, Role, (of: Membership) => Promise<{ changeNumber: number }>][] = [
    ['removed', 'planner', (of) => workspace.caller.member.remove({ ...of, heirId: null })],
    ['made a viewer', 'contributor', (of) => workspace.caller.member.setRole({ ...of, role: 'viewer' })],
  ]

  test.each(ends)('nothing is written after a member was %s', async (_what, role, end) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { user, personId } = await workspace.join(role)
      const membership = await workspace.membershipOf(personId)
      const writes: Promise<{ changeNumber: number }>[] = []
      let ending: Promise<{ changeNumber: number }> | undefined
      for (let at = 0; at < WRITES; at += 1) {
        if (at === round % WRITES) ending = end(membership)
        // As a viewer one keeps one's feeds, so only posts tell.
        writes.push(write(user, role === 'planner' ? at : 1))
      }
      const settled = await Promise.allSettled(writes)
      const { changeNumber } = (await ending) ?? { changeNumber: 0 }
      const answered = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.changeNumber] : []))
      const numbers = [...answered, ...(await numbersOf(server, personId))]
      expect(numbers.filter((number) => number > changeNumber)).toEqual([])
    }
  })

  test('what passed the door before a removal is refused behind it', async () => {
    const { user, personId } = await workspace.join('planner')
    const { id: postId } = await workspace.makePost()
    const comment = { id: server.context.newId(), version: 0, postId, text: 'Leuk' }
    await workspace.caller.comment.save({ workspaceId, comment })

    const door = holdWrites(server.context.database)
    const caller = createCallerFactory(appRouter)({
      ...server.context,
      database: door.database,
      actor: user,
    })
    const writes = [
      caller.post.update({ workspaceId, id: postId, version: 1, patch: { title: 'Gekaapt' } }),
      caller.goal.save({
        workspaceId,
        row: { id: server.context.newId(), version: 0, name: 'Gekaapt', kind: 'promotion' },
      }),
      caller.feed.create({ workspaceId, feed: { id: server.context.newId(), name: 'Gekaapt', filter: {} } }),
      caller.inbox.see({ workspaceId, commentIds: [comment.id] }),
    ]
    const codes = Promise.all(writes.map(async (one) => (await refusalOf(one)).code))
    await door.waiting(writes.length)
    await workspace.caller.member.remove({ ...(await workspace.membershipOf(personId)), heirId: null })
    door.open()
    expect(await codes).toEqual(writes.map(() => 'workspace.notFound'))
    const seen = await server.context.database.read.selectFrom('seen_comments').select('person_id').execute()
    expect(seen.map(({ person_id }) => person_id)).not.toContain(personId)
  })

  test('whoever was made a contributor meanwhile changes nobody else’s post', async () => {
    const { user, personId } = await workspace.join('planner')
    const { me } = await workspace.caller.workspace.get({ workspaceId })
    const post = await workspace.makePost({ title: 'Van Sara', ownerId: me.id })
    const membership = await workspace.membershipOf(personId)
    const demoted = workspace.caller.member.setRole({ ...membership, role: 'contributor' })
    const patch = { title: 'Gekaapt' }
    const written = server.callerOf(user).post.update({ workspaceId, id: post.id, version: 1, patch })
    const [{ changeNumber }, answer] = await Promise.all([demoted, written.catch(() => undefined)])
    expect(answer?.changeNumber ?? 0).toBeLessThan(changeNumber)
  })

  test('the local owner writes nothing once somebody has an account', async () => {
    const caller = server.callerOf({ kind: 'local' })
    const row = { id: server.context.newId(), version: 0, title: 'Te laat' }
    expect((await refusalOf(caller.idea.save({ workspaceId, row }))).code).toBe('account.signedOut')
  })
})

async function numbersOf({ context }: TestServer, personId: Id): Promise<number[]> {
  const sets = await context.database.read
    .selectFrom('change_sets')
    .select('number')
    .where('person_id', '=', personId)
    .execute()
  return sets.map(({ number }) => number)
}
