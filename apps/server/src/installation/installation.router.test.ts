import { beforeEach, describe, expect, test } from 'vitest'
import type { UserActor } from '../access/actor.ts'
import {
  engines,
  makeUser,
  openTestServer,
  refusalOf,
  startWorkspace,
  type TestServer,
} from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

/** Whoever makes the first account, with the address that the server prints. */
async function claim({ caller, context }: TestServer): Promise<UserActor> {
  const account = { name: 'Sara', email: 'sara@voorbeeld.nl', password: 'vier blauwe fietsen' }
  await caller.account.claim({ token: context.claimToken, account })
  const { id, name, email } = await context.database.read
    .selectFrom('users')
    .selectAll()
    .executeTakeFirstOrThrow()
  return { kind: 'user', userId: id, sessionId: context.newId(), name, email, hasTwoFactor: false }
}

describe.each(engines)('who owns the installation, on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: claim, fresh: 'database' })
  const { server } = workspace
  let other: UserActor

  beforeEach(async () => {
    other = (await workspace.join('viewer')).user
  })

  const accountsOf = async (actor: UserActor) =>
    (await server.callerOf(actor).installation.accounts()).map(({ name, isOwner }) => [name, isOwner])
  const owns = async (actor: UserActor) => (await server.callerOf(actor).account.state()).ownsInstallation

  test('the first account does, and sees all of them', async () => {
    const { user: owner } = workspace
    expect([await owns(owner), await owns(other)]).toEqual([true, false])
    expect(await workspace.caller.installation.accounts()).toEqual([
      { userId: owner.userId, name: 'Sara', email: 'sara@voorbeeld.nl', isOwner: true, workspaces: 1 },
      { userId: other.userId, name: 'viewer', email: other.email, isOwner: false, workspaces: 1 },
    ])
  })

  test('a viewer who starts a workspace takes nothing from them', async () => {
    await startWorkspace(server, { name: 'Van mij' }, other)
    expect((await workspace.caller.backup.list()).backups).toEqual([])
    expect((await refusalOf(server.callerOf(other).backup.list())).code).toBe('installation.notOwner')
  })

  test('after the last workspace has gone nobody else may put one back', async () => {
    const { user: owner } = workspace
    const { database, clock } = server.context
    const deleted = { deleted_at: new Date(clock.now()).toISOString() }
    await database.write((transaction) => transaction.updateTable('workspaces').set(deleted).execute())
    const restore = (actor: UserActor) =>
      refusalOf(server.callerOf(actor).backup.restore({ name: '2020-01-01T00-00-00Z' }))
    expect((await restore(other)).code).toBe('installation.notOwner')
    expect((await restore(owner)).code).toBe('backup.notFound')
  })

  test('they name others, and can be un-named by them', async () => {
    const { user: owner } = workspace
    const { userId } = other
    await workspace.caller.installation.setOwner({ userId, isOwner: true })
    await workspace.caller.installation.setOwner({ userId, isOwner: true })
    expect(await accountsOf(other)).toEqual([
      ['Sara', true],
      ['viewer', true],
    ])
    await server.callerOf(other).installation.setOwner({ userId: owner.userId, isOwner: false })
    expect((await refusalOf(workspace.caller.installation.accounts())).code).toBe('installation.notOwner')
  })

  test('one always stays', async () => {
    const { user: owner } = workspace
    const alone = workspace.caller.installation.setOwner({ userId: owner.userId, isOwner: false })
    expect((await refusalOf(alone)).code).toBe('installation.lastOwner')
    expect(await owns(owner)).toBe(true)
  })

  test('of two who un-name each other at once, one stays', async () => {
    const { user: owner } = workspace
    const all = workspace.caller.installation
    await all.setOwner({ userId: other.userId, isOwner: true })
    const results = await Promise.allSettled([
      all.setOwner({ userId: other.userId, isOwner: false }),
      server.callerOf(other).installation.setOwner({ userId: owner.userId, isOwner: false }),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect([await owns(owner), await owns(other)].filter(Boolean)).toHaveLength(1)
  })

  test('nobody is named who has no account', async () => {
    const nobody = workspace.caller.installation.setOwner({ userId: 'nobody', isOwner: true })
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
