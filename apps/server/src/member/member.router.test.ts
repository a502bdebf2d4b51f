import { DomainError, type Role } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { engines, makeUser, NOW, refusalOf, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'
import { assertReset } from '../sign-in/password-reset.store.ts'

describe.each(engines)('members on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara', fresh: 'workspace' })
  const { server } = workspace

  async function invited(role: Role = 'planner'): Promise<string> {
    const invitation = { id: server.context.newId(), personId: null, name: 'Joost', role, email: '' as const }
    const { caller, workspaceId } = workspace
    const { url } = await caller.member.invite({ workspaceId, invitation })
    return url.slice(url.lastIndexOf('/') + 1)
  }
  async function ownMembership() {
    const { caller, workspaceId } = workspace
    const { me } = await caller.workspace.get({ workspaceId })
    return workspace.membershipOf(me.id)
  }

  test('an invitation says where it leads, and makes whoever accepts it a member', async () => {
    const { workspaceId } = workspace
    const token = await invited('contributor')
    const joost = await makeUser(server, 'Joost')
    const caller = server.callerOf(joost)
    expect(await caller.account.invitation({ token })).toMatchObject({
      workspace: 'Buurthuis De Brug',
      by: 'Sara',
      name: 'Joost',
      role: 'contributor',
    })
    expect(await caller.account.accept({ token, account: null })).toEqual({ workspaceId, email: null })
    expect(await caller.workspace.get({ workspaceId })).toMatchObject({
      me: { name: 'Joost' },
      role: 'contributor',
    })
    expect(await caller.workspace.list()).toHaveLength(1)
    expect(await workspace.caller.member.list({ workspaceId })).toMatchObject({
      members: [{ role: 'owner' }, { role: 'contributor', email: joost.email }],
      invitations: [],
    })
  })

  test('an invitation asked for twice by one request is one, for one person', async () => {
    const { workspaceId } = workspace
    const asked = { personId: null, name: 'Joost', role: 'planner' as const, email: '' as const }
    const invitation = { id: server.context.newId(), ...asked }
    const invite = () => workspace.caller.member.invite({ workspaceId, invitation })
    await invite()
    const { url } = await invite()
    const token = url.slice(url.lastIndexOf('/') + 1)
    const { people } = await workspace.caller.strategy.get({ workspaceId })
    expect(people.filter(({ name }) => name === 'Joost')).toHaveLength(1)
    const joost = server.callerOf(await makeUser(server, 'Joost'))
    expect(await joost.account.accept({ token, account: null })).toMatchObject({ workspaceId })
    expect((await refusalOf(invite())).code).toBe('member.twice')
  })

  test('somebody without an account gets one by accepting', async () => {
    const { workspaceId } = workspace
    const token = await invited()
    const email = `${server.context.newId()}@voorbeeld.nl`
    const account = { name: 'Joost', email, password: 'vier blauwe fietsen' }
    const nobody = server.callerOf({ kind: 'nobody', why: 'account.signedOut' })
    expect(await nobody.account.accept({ token, account })).toEqual({ workspaceId, email })
    expect((await refusalOf(nobody.account.accept({ token: await invited(), account }))).code).toBe(
      'account.known',
    )
  })

  test.each([
    [
      'was used',
      async (token: string) =>
        void (await server.callerOf(await makeUser(server)).account.accept({ token, account: null })),
    ],
    ['has expired', async () => server.clock.set(NOW + 8 * 86_400_000)],
    [
      'was withdrawn',
      async () => {
        const { workspaceId } = workspace
        const { invitations } = await workspace.caller.member.list({ workspaceId })
        for (const { id, version } of invitations)
          await workspace.caller.member.withdraw({ workspaceId, id, version })
      },
    ],
  ])('an invitation that %s opens nothing', async (_what, spoil) => {
    const token = await invited()
    await spoil(token)
    const late = server.callerOf(await makeUser(server))
    expect((await refusalOf(late.account.invitation({ token }))).code).toBe('invitation.invalid')
    expect((await refusalOf(late.account.accept({ token, account: null }))).code).toBe('invitation.invalid')
  })

  test('a forged invitation opens nothing', async () => {
    const { code } = await refusalOf(
      workspace.caller.account.accept({ token: 'A'.repeat(43), account: null }),
    )
    expect(code).toBe('invitation.invalid')
  })

  test('of two who open one invitation at once, one comes in', async () => {
    const { workspaceId } = workspace
    const token = await invited()
    const users = [await makeUser(server, 'Een'), await makeUser(server, 'Twee')]
    const accepted = await Promise.allSettled(
      users.map((user) => server.callerOf(user).account.accept({ token, account: null })),
    )
    expect(accepted.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await workspace.caller.member.list({ workspaceId })).members).toHaveLength(2)
  })

  test('nobody is a member twice', async () => {
    const token = await invited()
    expect((await refusalOf(workspace.caller.account.accept({ token, account: null }))).code).toBe(
      'member.twice',
    )
  })

  test('a workspace keeps an owner', async () => {
    const { caller } = workspace
    const own = await ownMembership()
    expect((await refusalOf(caller.member.setRole({ ...own, role: 'planner' }))).code).toBe(
      'member.lastOwner',
    )
    expect((await refusalOf(caller.member.remove({ ...own, heirId: null }))).code).toBe('member.lastOwner')
  })

  test('of two owners who demote each other at once, one stays', async () => {
    const { workspaceId } = workspace
    const { user: other, personId } = await workspace.join('owner')
    const [own, theirs] = [await ownMembership(), await workspace.membershipOf(personId)]
    const results = await Promise.allSettled([
      workspace.caller.member.setRole({ ...theirs, role: 'viewer' }),
      server.callerOf(other).member.setRole({ ...own, role: 'viewer' }),
    ])
    const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []))
    expect(refused).toHaveLength(1)
    expect(refused[0]?.cause).toBeInstanceOf(DomainError)
    const { members } = await server.caller.member.list({ workspaceId })
    expect(members.filter(({ role }) => role === 'owner')).toHaveLength(1)
  })

  test('whoever is removed is out at once, feeds too, and somebody takes over the posts', async () => {
    const { workspaceId } = workspace
    const { user, personId } = await workspace.join('planner')
    const caller = server.callerOf(user)
    const { me } = await workspace.caller.workspace.get({ workspaceId })
    const [channel] = (await caller.strategy.get({ workspaceId })).channels
    const id = server.context.newId()
    const post = {
      id,
      channelId: channel?.id ?? '',
      date: '2027-02-01',
      time: '10:00',
      title: 'Open dag',
      ownerId: personId,
    }
    await caller.post.create({ workspaceId, post })
    const feed = { id: server.context.newId(), name: 'Telefoon', filter: {} }
    await caller.feed.create({ workspaceId, feed })

    await workspace.caller.member.remove({ ...(await workspace.membershipOf(personId)), heirId: me.id })
    expect((await refusalOf(caller.post.get({ workspaceId, id }))).code).toBe('workspace.notFound')
    const own = workspace.caller
    expect((await own.post.get({ workspaceId, id })).ownerId).toBe(me.id)
    const [closed] = await own.feed.list({ workspaceId })
    expect(closed?.revokedAt).not.toBeNull()
    // The person stays: what they made still says so.
    expect((await own.strategy.get({ workspaceId })).people.map((one) => one.id)).toContain(personId)
  })

  test('the history tells of whom it was, and of the role', async () => {
    const { workspaceId } = workspace
    const own = workspace.caller
    await invited('viewer')
    const [open] = (await own.member.list({ workspaceId })).invitations
    if (open === undefined) throw new Error('no invitation')
    await own.member.withdraw({ workspaceId, id: open.id, version: open.version })
    const { personId } = await workspace.join('viewer')
    await own.member.setRole({ ...(await workspace.membershipOf(personId)), role: 'planner' })
    await own.member.remove({ ...(await workspace.membershipOf(personId)), heirId: null })
    const lines = await own.journal.history({ workspaceId, limit: 6 })
    expect(lines.map(({ entity, deed, subject, role }) => [entity, deed, subject, role])).toEqual([
      ['membership', 'remove', 'viewer', 'planner'],
      ['membership', 'update', 'viewer', 'planner'],
      ['membership', 'create', 'viewer', 'viewer'],
      ['invitation', 'create', 'viewer', 'viewer'],
      ['invitation', 'remove', 'Joost', 'viewer'],
      ['invitation', 'create', 'Joost', 'viewer'],
    ])
  })

  test('no undo lets anybody in again', async () => {
    const { workspaceId } = workspace
    const { personId } = await workspace.join('planner')
    const { changeSetId } = await workspace.caller.member.remove({
      ...(await workspace.membershipOf(personId)),
      heirId: null,
    })
    const undo = workspace.caller.journal.undo({ workspaceId, id: changeSetId ?? '' })
    expect((await refusalOf(undo)).code).toBe('undo.nothing')
  })

  test('a person with an account is not removed as one without', async () => {
    const { workspaceId } = workspace
    const { personId } = await workspace.join('planner')
    const { code } = await refusalOf(
      workspace.caller.person.remove({ workspaceId, id: personId, version: 1 }),
    )
    expect(code).toBe('row.inUse')
  })

  test('an owner makes an address for a new password, of whoever works nowhere else', async () => {
    const { workspaceId } = workspace
    const { personId } = await workspace.join('viewer')
    const { id } = await workspace.membershipOf(personId)
    const { url } = await workspace.caller.member.resetUrl({ workspaceId, id })
    expect(url).toMatch(/\/reset\/[\w-]{43}$/)
  })

  test('an owner sets no password of somebody who also works elsewhere', async () => {
    const { workspaceId } = workspace
    const { user, personId } = await workspace.join('viewer')
    await startWorkspace(server, { name: 'Elders' }, user)
    const { id } = await workspace.membershipOf(personId)
    const { code } = await refusalOf(workspace.caller.member.resetUrl({ workspaceId, id }))
    expect(code).toBe('account.elsewhere')
  })
})

describe.each(engines)('a contributor on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara', fresh: 'workspace' })
  const { server } = workspace

  test('changes what is theirs or nobody’s, keeps it or gives it back, and touches nothing of others', async () => {
    const { workspaceId } = workspace
    const { caller, personId } = await workspace.join('contributor')
    const { me: sara } = await workspace.caller.workspace.get({ workspaceId })
    async function made(ownerId: string | null): Promise<{ id: string; version: number }> {
      const { id, version } = await workspace.makePost({ ownerId })
      return { id, version }
    }

    const own = await made(personId)
    await caller.post.update({ workspaceId, ...own, patch: { title: 'Eigen' } })
    await caller.post.move({ workspaceId, ...own, version: 2, date: '2027-02-02', time: '10:00' })
    await caller.post.update({
      workspaceId,
      ...(await made(null)),
      patch: { title: 'Van mij', ownerId: personId },
    })
    await caller.idea.save({
      workspaceId,
      row: { id: server.context.newId(), version: 0, title: 'Idee', brief: '' },
    })
    await caller.journal.undo({ workspaceId })

    const foreign = await made(sara.id)
    for (const refused of [
      () => caller.post.update({ workspaceId, ...foreign, patch: { title: 'Gekaapt' } }),
      () => caller.post.update({ workspaceId, ...foreign, patch: { ownerId: personId } }),
      () => caller.post.update({ workspaceId, ...own, version: 3, patch: { ownerId: sara.id } }),
      () =>
        caller.post.bulk({
          workspaceId,
          posts: [{ ...own, version: 3 }, foreign],
          change: { status: 'making' },
        }),
      () => caller.post.remove({ workspaceId, posts: [foreign] }),
    ]) {
      expect((await refusalOf(refused())).code).toBe('member.notOwn')
    }
  })

  test('is offered to undo and redo what is theirs to change only, also of what they did as a planner', async () => {
    const { caller: boss, workspaceId } = workspace
    const { caller, personId } = await workspace.join('planner')
    const { me: sara } = await boss.workspace.get({ workspaceId })
    async function make(title: string, ownerId: string): Promise<{ id: string; version: number }> {
      const { id, version } = await workspace.makePost({ title, ownerId }, caller)
      return { id, version }
    }
    await make('Van mij', personId)
    const theirs = await make('Van Sara', sara.id)
    await caller.post.update({ workspaceId, ...theirs, patch: { copy: 'Tekst' } })
    await caller.journal.undo({ workspaceId })

    await boss.member.setRole({ ...(await workspace.membershipOf(personId)), role: 'contributor' })

    const offered = async (of: typeof caller) =>
      (await of.journal.history({ workspaceId }))
        .filter(({ mayUndo }) => mayUndo)
        .map(({ subject }) => subject)
    expect(await offered(caller)).toEqual(['Van mij'])
    expect(await offered(boss)).toEqual([])
    const given = (await caller.journal.history({ workspaceId })).find(
      ({ subject }) => subject === 'Van Sara',
    )
    const byId = caller.journal.undo({ workspaceId, id: given?.id ?? '' })
    expect((await refusalOf(byId)).code).toBe('undo.nothing')
    expect((await refusalOf(caller.journal.redo({ workspaceId }))).code).toBe('redo.nothing')
    const { changeSet } = await caller.journal.undo({ workspaceId })
    expect(changeSet.subject).toBe('Van mij')
    expect((await refusalOf(caller.journal.undo({ workspaceId }))).code).toBe('undo.nothing')
    expect((await caller.journal.redo({ workspaceId })).changeSet.subject).toBe('Van mij')
  })
})

describe('an address for a new password', () => {
  const workspace = useWorkspace('sqlite', { owner: 'Sara' })
  const { server, workspaceId } = workspace

  test('no longer works for somebody who was removed', async () => {
    const { caller } = workspace
    const { personId } = await workspace.join('planner')
    const { id, version } = await workspace.membershipOf(personId)
    const { url } = await caller.member.resetUrl({ workspaceId, id })
    const { read } = server.context.database
    const isOpen = () => assertReset(read, url.slice(url.lastIndexOf('/') + 1), '2027-01-04T09:00:00.000Z')
    await isOpen()
    await caller.member.remove({ workspaceId, id, version, heirId: null })
    await expect(isOpen()).rejects.toMatchObject({ code: 'reset.invalid' })
  })
})
