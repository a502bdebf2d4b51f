import { closeAccountDoors } from '@cadans/database'
import { afterEach, describe, expect, test } from 'vitest'
import type { UserActor } from '../access/actor.ts'
import { serve } from '../testing/http.ts'
import { engines, makeUser, refusalOf, startWorkspace, type TestServer } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

/** A session row behind the actor, which a stream looks after. */
async function signedIn({ context }: TestServer, user: UserActor): Promise<UserActor> {
  const { internalAdapter } = await (await context.auth()).$context
  const session = await internalAdapter.createSession(user.userId)
  return { ...user, sessionId: session.id }
}

async function makeSignedIn(server: TestServer, name = 'Sara'): Promise<UserActor> {
  return signedIn(server, await makeUser(server, name))
}

describe.each(engines)('what others change on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: (server) => makeSignedIn(server), fresh: 'workspace' })
  const { server } = workspace
  const open: AbortController[] = []

  afterEach(() => {
    for (const one of open.splice(0)) one.abort()
  })

  async function watch(user: UserActor): Promise<AsyncIterator<Record<string, number>>> {
    const ending = new AbortController()
    open.push(ending)
    const numbers = await server.callerOf(user, ending.signal).live.numbers()
    return numbers[Symbol.asyncIterator]()
  }

  async function rename(name: string): Promise<number> {
    const { caller, workspaceId } = workspace
    const { version, language, zone } = (await caller.workspace.get({ workspaceId })).workspace
    return (await caller.workspace.update({ workspaceId, version, name, language, zone })).changeNumber
  }

  test('whoever watches hears the number at once, and each that follows', async () => {
    const { workspaceId } = workspace
    const stream = await watch(workspace.user)
    const first = (await stream.next()).value as Record<string, number>
    const number = await rename('Anders')
    const next = (await stream.next()).value as Record<string, number>
    expect([first[workspaceId], next[workspaceId]]).toEqual([number - 1, number])
  })

  test('nobody hears of a workspace that they are no member of', async () => {
    const stranger = await makeSignedIn(server, 'Vreemd')
    const own = await startWorkspace(server, {}, stranger)
    const stream = await watch(stranger)
    expect(Object.keys((await stream.next()).value as object)).toEqual([own])
  })

  test('a member who is removed hears that the workspace is gone, and with the last one the stream ends', async () => {
    const { workspaceId } = workspace
    const { user, personId } = await workspace.join('planner')
    const joost = await signedIn(server, user)
    const stream = await watch(joost)
    expect((await stream.next()).value).toHaveProperty(workspaceId)
    const membership = await workspace.membershipOf(personId)
    await workspace.caller.member.remove({ ...membership, heirId: null })
    expect((await refusalOf(stream.next())).code).toBe('account.signedOut')
  })

  test('a session that is ended ends its stream with the next change', async () => {
    const { workspaceId } = workspace
    const stream = await watch(workspace.user)
    await stream.next()
    await server.context.database.write((transaction) =>
      closeAccountDoors(transaction, [workspace.user.userId]),
    )
    const another = await signedIn(server, workspace.user)
    await server.callerOf(another).idea.save({
      workspaceId,
      row: { id: server.context.newId(), version: 0, title: 'Idee', brief: '' },
    })
    expect((await refusalOf(stream.next())).code).toBe('account.signedOut')
  })

  test('one person opens five streams at most, and may open another when one is closed', async () => {
    const { workspaceId } = workspace
    const streams = await Promise.all(Array.from({ length: 5 }, () => watch(workspace.user)))
    for (const stream of streams) await stream.next()
    expect((await refusalOf((await watch(workspace.user)).next())).code).toBe('live.tooMany')
    await streams[0]?.return?.()
    expect((await (await watch(workspace.user)).next()).value).toHaveProperty(workspaceId)
  })
})

describe('the stream over the line', () => {
  const { server } = useWorkspace('sqlite')

  test('it comes piece by piece, unpacked, and ends when the server closes', async () => {
    const { url, stop } = await serve(server.context)
    const { headers, body } = await fetch(`${url}/trpc/live.numbers`, {
      headers: { accept: 'text/event-stream', 'accept-encoding': 'gzip' },
    })
    expect(headers.get('content-type')).toContain('text/event-stream')
    expect(headers.get('content-encoding')).toBeNull()
    // Its first piece is there before the end.
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
    let said = (await reader?.read())?.value ?? ''
    expect(said).not.toBe('')
    server.context.live.close()
    for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read())
      said += piece.value
    expect(said).toContain('event: return')
    await stop()
  })
})
