import type { Id, Role } from '@cadans/domain'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { appRouter } from '../router.ts'
import { holdWrites } from '../testing/hold-writes.ts'
import {
  type Caller,
  engines,
  makeUser,
  openTestServer,
  refusalOf,
  startWorkspace,
} from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'
import { createCallerFactory } from '../trpc.ts'

/** Somebody who is to own the workspace as well. */
const asOwner = { personId: null, name: 'Ik', role: 'owner', email: '' } as const

describe.each(engines)('whoever goes leaves no door open, on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara', fresh: 'workspace' })
  const { server } = workspace
  const nobody = () => server.callerOf({ kind: 'nobody', why: 'account.signedOut' })
  async function invited(by: Caller): Promise<string> {
    const invitation = { id: server.context.newId(), ...asOwner }
    const { workspaceId } = workspace
    return tokenOf((await by.member.invite({ workspaceId, invitation })).url)
  }
  function tokenOf(url: string): string {
    return url.slice(url.lastIndexOf('/') + 1)
  }
  async function remove(personId: Id): Promise<void> {
    const membership = await workspace.membershipOf(personId)
    await workspace.caller.member.remove({ ...membership, heirId: null })
  }
  async function setRole(personId: Id, role: Role): Promise<void> {
    await workspace.caller.member.setRole({ ...(await workspace.membershipOf(personId)), role })
  }
  async function resetLinksFor(userId: string): Promise<number> {
    const { rows } = await sql`select user_id from password_resets where user_id = ${userId}`.execute(
      server.context.database.read,
    )
    return rows.length
  }

  test.each([
    ['was removed', remove],
    ['was made a planner', (personId: Id) => setRole(personId, 'planner')],
  ])('an owner who %s does not come back by an invitation they made before', async (_what, end) => {
    const { workspaceId } = workspace
    const { caller, personId } = await workspace.join('owner')
    const token = await invited(caller)
    expect((await nobody().account.invitation({ token })).role).toBe('owner')
    await end(personId)
    expect((await refusalOf(nobody().account.invitation({ token }))).code).toBe('invitation.invalid')
    const again = await makeUser(server, 'Ik')
    const accepting = server.callerOf(again).account.accept({ token, account: null })
    expect((await refusalOf(accepting)).code).toBe('invitation.invalid')
    expect((await workspace.caller.member.list({ workspaceId })).invitations).toEqual([])
  })

  test('nor does anybody by a second invitation for the same person', async () => {
    const { workspaceId } = workspace
    const [name, email, role] = ['Joost', '', 'viewer'] as const
    const { id: personId } = (
      await workspace.caller.person.save({
        workspaceId,
        row: { id: server.context.newId(), version: 0, name },
      })
    ).row
    const invite = async () => {
      const invitation = { id: server.context.newId(), personId, name, role, email }
      return tokenOf((await workspace.caller.member.invite({ workspaceId, invitation })).url)
    }
    const [first, second] = [await invite(), await invite()]
    const joost = server.callerOf(await makeUser(server, name))
    await joost.account.accept({ token: first, account: null })
    await remove(personId)
    const again = joost.account.accept({ token: second, account: null })
    expect((await refusalOf(again)).code).toBe('invitation.invalid')
  })

  test('addresses for a new password that an owner made end with their role', async () => {
    const { workspaceId } = workspace
    const { caller, personId } = await workspace.join('owner')
    const colleague = await workspace.join('viewer')
    const { id } = await workspace.membershipOf(colleague.personId)
    await caller.member.resetUrl({ workspaceId, id })
    expect(await resetLinksFor(colleague.user.userId)).toBe(1)
    await setRole(personId, 'planner')
    expect(await resetLinksFor(colleague.user.userId)).toBe(0)
  })

  test('one that was on its way while the owner was removed is not there either', async () => {
    const { workspaceId } = workspace
    const { user, personId } = await workspace.join('owner')
    const colleague = await workspace.join('viewer')
    const { id } = await workspace.membershipOf(colleague.personId)
    const door = holdWrites(server.context.database)
    const context = { ...server.context, database: door.database, actor: user }
    const code = refusalOf(createCallerFactory(appRouter)(context).member.resetUrl({ workspaceId, id }))
    await door.waiting(1)
    await remove(personId)
    door.open()
    expect((await code).code).toBe('workspace.notFound')
    expect(await resetLinksFor(colleague.user.userId)).toBe(0)
  })

  test('a shared calendar closes when whoever made it may share no more, and a feed stays as long as its reader', async () => {
    const { workspaceId } = workspace
    const { caller, personId } = await workspace.join('planner')
    const link = { id: server.context.newId(), name: 'Klant', filter: {}, until: '2027-06-30' }
    const { url } = await caller.shareLink.create({ workspaceId, link })
    const feed = { id: server.context.newId(), name: 'Telefoon', filter: {} }
    await caller.feed.create({ workspaceId, feed })
    const read = () =>
      nobody().share.calendar({ token: tokenOf(url), from: '2027-01-04', until: '2027-01-31' })
    const isFeedOpen = async () => {
      const feeds = await workspace.caller.feed.list({ workspaceId })
      return feeds.find(({ id }) => id === feed.id)?.revokedAt === null
    }
    await read()
    await setRole(personId, 'contributor')
    expect((await refusalOf(read())).code).toBe('share.notFound')
    expect(await isFeedOpen()).toBe(true)
    await remove(personId)
    expect(await isFeedOpen()).toBe(false)
  })

  test('somebody who goes takes nobody else’s doors along', async () => {
    const { personId } = await workspace.join('owner')
    const token = await invited(workspace.caller)
    await remove(personId)
    expect((await nobody().account.invitation({ token })).by).toBe('Sara')
  })
})

test.each(engines)('as long as nobody has an account nobody is invited, on %s', async (engine) => {
  const server = await openTestServer(engine)
  const workspaceId = await startWorkspace(server)
  const invitation = { id: server.context.newId(), ...asOwner }
  expect((await refusalOf(server.caller.member.invite({ workspaceId, invitation }))).code).toBe(
    'account.unclaimed',
  )
  await server.close()
})
