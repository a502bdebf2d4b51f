import { beforeEach, describe, expect, test } from 'vitest'
import type { UserActor } from '../access/actor.ts'
import {
  engines,
  joinWorkspace,
  makeUser,
  openTestServer,
  refusalOf,
  startWorkspace,
  type TestServer,
} from '../testing/test-context.ts'

describe.each(engines)('who owns the installation, on %s', (engine) => {
  let server: TestServer
  let owner: UserActor
  let other: UserActor

  beforeEach(async () => {
    const opened = await openTestServer(engine)
    server = opened
    const account = { name: 'Sara', email: 'sara@voorbeeld.nl', password: 'vier blauwe fietsen' }
    const workspaceId = await startWorkspace(server)
    await server.caller.account.claim({ token: server.context.claimToken, account })
    const {
      id: userId,
      name,
      email,
    } = await server.context.database.read.selectFrom('users').selectAll().executeTakeFirstOrThrow()
    owner = { kind: 'user', userId, sessionId: server.context.newId(), name, email, hasTwoFactor: false }
    other = (await joinWorkspace(server, { owner, workspaceId, role: 'viewer' })).user
    return opened.close
  })

  const accountsOf = async (actor: UserActor) =>
    (await server.callerOf(actor).installation.accounts()).map(({ name, isOwner }) => [name, isOwner])
  const owns = async (actor: UserActor) => (await server.callerOf(actor).account.state()).ownsInstallation

  test('the first account does, and sees all of them', async () => {
    expect([await owns(owner), await owns(other)]).toEqual([true, false])
    expect(await server.callerOf(owner).installation.accounts()).toEqual([
      { userId: owner.userId, name: 'Sara', email: 'sara@voorbeeld.nl', isOwner: true, workspaces: 1 },
      { userId: other.userId, name: 'viewer', email: other.email, isOwner: false, workspaces: 1 },
    ])
  })

  test('a viewer who starts a workspace takes nothing from them', async () => {
    await startWorkspace(server, { name: 'Van mij' }, other)
    expect((await server.callerOf(owner).backup.list()).backups).toEqual([])
    expect((await refusalOf(server.callerOf(other).backup.list())).code).toBe('installation.notOwner')
  })

  test('after the last workspace has gone nobody else may put one back', async () => {
    const { database, clock } = server.context
    const deleted = { deleted_at: new Date(clock.now()).toISOString() }
    await database.write((transaction) => transaction.updateTable('workspaces').set(deleted).execute())
    const restore = (actor: UserActor) =>
      refusalOf(server.callerOf(actor).backup.restore({ name: '2020-01-01T00-00-00Z' }))
    expect((await restore(other)).code).toBe('installation.notOwner')
    expect((await restore(owner)).code).toBe('backup.notFound')
  })

  test('they name others, and can be un-named by them', async () => {
    const { userId } = other
    await server.callerOf(owner).installation.setOwner({ userId, isOwner: true })
    await server.callerOf(owner).installation.setOwner({ userId, isOwner: true })
    expect(await accountsOf(other)).toEqual([
      ['Sara', true],
      ['viewer', true],
    ])
    await server.callerOf(other).installation.setOwner({ userId: owner.userId, isOwner: false })
    expect((await refusalOf(server.callerOf(owner).installation.accounts())).code).toBe(
      'installation.notOwner',
    )
  })

  test('one always stays', async () => {
    const alone = server.callerOf(owner).installation.setOwner({ userId: owner.userId, isOwner: false })
    expect((await refusalOf(alone)).code).toBe('installation.lastOwner')
    expect(await owns(owner)).toBe(true)
  })

  test('of two who un-name each other at once, one stays', async () => {
    const all = server.callerOf(owner).installation
    await all.setOwner({ userId: other.userId, isOwner: true })
    const results = await Promise.allSettled([
      all.setOwner({ userId: other.userId, isOwner: false }),
      server.callerOf(other).installation.setOwner({ userId: owner.userId, isOwner: false }),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect([await owns(owner), await owns(other)].filter(Boolean)).toHaveLength(1)
  })

  test('nobody is named who has no account', async () => {
    const nobody = server.callerOf(owner).installation.setOwner({ userId: 'nobody', isOwner: true })
    expect((await refusalOf(nobody)).code).toBe('installation.noAccount')
  })
})

test.each(engines)(
  'as long as nobody has an account, whoever sits at the machine does, on %s',
  async (engine) => {
    const server = await openTestServer(engine)
    expect(await server.caller.account.state()).toMatchObject({ ownsInstallation: true })
    expect(await server.caller.installation.accounts()).toEqual([])
    await makeUser(server)
    expect((await refusalOf(server.caller.installation.accounts())).code).toBe('installation.notOwner')
    await server.close()
  },
)
