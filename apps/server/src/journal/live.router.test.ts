import { closeAccountDoors } from '@cadans/database'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { UserActor } from '../access/actor.ts'
import { serve } from '../testing/http.ts'
import {
  engines,
  joinWorkspace,
  makeUser,
  refusalOf,
  startWorkspace,
  useTestServer,
} from '../testing/test-context.ts'

describe.each(engines)('what others change on %s', (engine) => {
  const server = useTestServer(engine)
  const open: AbortController[] = []
  let owner: UserActor
  let workspaceId = ''

  beforeEach(async () => {
    owner = await signedIn(await makeUser(server, 'Sara'))
    workspaceId = await startWorkspace(server, {}, owner)
  })
  afterEach(() => {
    for (const one of open.splice(0)) one.abort()
  })

  /** A session row behind the actor, which a stream looks after. */
  async function signedIn(user: UserActor): Promise<UserActor> {
    const { internalAdapter } = await (await server.context.auth()).$context
    const session = await internalAdapter.createSession(user.userId)
    return { ...user, sessionId: session.id }
  }

  async function watch(user: UserActor): Promise<AsyncIterator<Record<string, number>>> {
    const ending = new AbortController()
    open.push(ending)
    const numbers = await server.callerOf(user, ending.signal).live.numbers()
    return numbers[Symbol.asyncIterator]()
  }

  async function rename(name: string): Promise<number> {
    const { workspace } = await server.callerOf(owner).workspace.get({ workspaceId })
    const { version, language, zone } = workspace
    const input = { workspaceId, version, name, language, zone }
    return (await server.callerOf(owner).workspace.update(input)).changeNumber
  }

  test('whoever watches hears the number at once, and each that follows', async () => {
    const stream = await watch(owner)
    const first = (await stream.next()).value as Record<string, number>
    const number = await rename('Anders')
    const next = (await stream.next()).value as Record<string, number>
    expect([first[workspaceId], next[workspaceId]]).toEqual([number - 1, number])
  })

  test('nobody hears of a workspace that they are no member of', async () => {
    const stranger = await signedIn(await makeUser(server, 'Vreemd'))
    const own = await startWorkspace(server, {}, stranger)
    const stream = await watch(stranger)
    expect(Object.keys((await stream.next()).value as object)).toEqual([own])
  })

  test('a member who is removed hears that the workspace is gone, and with the last one the stream ends', async () => {
    const { user, personId } = await joinWorkspace(server, { owner, workspaceId, role: 'planner' })
    const joost = await signedIn(user)
    const stream = await watch(joost)
    expect((await stream.next()).value).toHaveProperty(workspaceId)
    const { members } = await server.callerOf(owner).member.list({ workspaceId })
    const member = members.find((one) => one.personId === personId)
    if (member === undefined) throw new Error('no member')
    const { id, version } = member
    await server.callerOf(owner).member.remove({ workspaceId, id, version, heirId: null })
    expect((await refusalOf(stream.next())).code).toBe('account.signedOut')
  })

  test('a session that is ended ends its stream with the next change', async () => {
    const stream = await watch(owner)
    await stream.next()
    await server.context.database.write((transaction) => closeAccountDoors(transaction, [owner.userId]))
    const another = await signedIn(owner)
    await server.callerOf(another).idea.save({
      workspaceId,
      row: { id: server.context.newId(), version: 0, title: 'Idee', brief: '' },
    })
    expect((await refusalOf(stream.next())).code).toBe('account.signedOut')
  })

  test('one person opens five streams at most, and may open another when one is closed', async () => {
    const streams = await Promise.all(Array.from({ length: 5 }, () => watch(owner)))
    for (const stream of streams) await stream.next()
    expect((await refusalOf((await watch(owner)).next())).code).toBe('live.tooMany')
    await streams[0]?.return?.()
    expect((await (await watch(owner)).next()).value).toHaveProperty(workspaceId)
  })
})

describe('the stream over the line', () => {
  const server = useTestServer('sqlite')

  test('it comes piece by piece, unpacked, and ends when the server closes', async () => {
    await startWorkspace(server)
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
