import { DomainError, type Id, type Invitation, type NewAccount, type Role } from '@cadans/domain'
import type { WriteTransaction, Executor } from '@cadans/database'
import { insertAccount, prepareAccount } from '../sign-in/account.store.ts'
import { instantOf } from '../clock.ts'
import { recordChangeSet } from '../journal/write-change-set.store.ts'
import { hashToken } from '../token.ts'
import type { RequestContext } from '../trpc.ts'
import { invitationKind, membershipKind } from '../membership/membership.kinds.ts'
import { writerFor } from '../access/acting-member.store.ts'

type Services = Pick<RequestContext, 'database' | 'clock'>

export interface InvitationCard {
  workspace: string
  /** Who invited. */
  by: string
  name: string
  email: string
  role: Role
}

/** What an invitation says before anybody accepts it. @throws {DomainError} `invitation.invalid` */
export async function describeInvitation(
  { database, clock }: Services,
  token: string,
): Promise<InvitationCard> {
  const { workspaceId, invitation } = await requireInvitation(database.read, token, instantOf(clock))
  const { name: workspace } = await database.read
    .selectFrom('workspaces')
    .select('name')
    .where('id', '=', workspaceId)
    .executeTakeFirstOrThrow()
  const names = await database.read
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [invitation.personId, invitation.invitedBy])
    .execute()
  const nameOf = (id: Id): string => names.find((one) => one.id === id)?.name ?? ''
  const { personId, invitedBy, email, role } = invitation
  return { workspace, by: nameOf(invitedBy), name: nameOf(personId), email, role }
}

/**
 * Makes somebody a member by the address that was handed to them: whoever is signed in, or a new account.
 * @throws {DomainError} `invitation.invalid`, `account.known` when the address has an account, `account.signedOut` when there is
 *   neither, `member.twice`, `password.common`
 */
export async function acceptInvitation(
  context: RequestContext,
  { token, account }: { token: string; account: NewAccount | null },
): Promise<{ workspaceId: Id; email: string | null }> {
  const { actor, database, clock, newId } = context
  if (account === null && actor.kind !== 'user') throw new DomainError('account.signedOut')
  // Found before the password is hashed, so that nobody makes the server hash without an invitation.
  await requireInvitation(database.read, token, instantOf(clock))
  const prepared = account && (await prepareAccount(account))
  return database.write(async (transaction) => {
    const at = instantOf(clock)
    const { workspaceId, invitation } = await requireInvitation(transaction, token, at)
    const userId = account === null && actor.kind === 'user' ? actor.userId : newId()
    if (prepared !== null) {
      await insertAccount(transaction, prepared, {
        id: userId,
        at,
        isPostgres: database.engine === 'postgres',
      })
    }
    const member = await writerFor(transaction, { workspaceId, personId: invitation.personId })
    const subject = account?.name ?? (actor.kind === 'user' ? actor.name : '')
    const intent = { deed: 'create', entity: 'membership', subject, member } as const
    await recordChangeSet({ ...context, transaction }, intent, async (change) => {
      // With the workspace's lock held: of two who open one address at once, the second finds it used.
      const { invitation: still } = await requireInvitation(transaction, token, at)
      const { id, personId, role } = still
      await assertFree(transaction, { workspaceId, userId, personId })
      await change.update(invitationKind, [{ id, version: null }], (row) => ({ ...row, usedAt: at }))
      await change.create(membershipKind, [{ id: newId(), personId, userId, role }])
    })
    return { workspaceId, email: account?.email ?? null }
  })
}

async function requireInvitation(
  executor: Executor,
  token: string,
  now: string,
): Promise<{ workspaceId: Id; invitation: Invitation }> {
  const row = await executor
    .selectFrom('invitations')
    .innerJoin('workspaces', 'workspaces.id', 'invitations.workspace_id')
    .innerJoin('people', 'people.id', 'invitations.person_id')
    .selectAll('invitations')
    .where('invitations.token_hash', '=', hashToken(token))
    .where('invitations.deleted_at', 'is', null)
    .where('invitations.used_at', 'is', null)
    .where('invitations.expires_at', '>', now)
    .where('workspaces.deleted_at', 'is', null)
    .where('people.deleted_at', 'is', null)
    // Whoever may let nobody in any more lets nobody in by what they once wrote.
    .where((invitation) =>
      invitation.exists(
        invitation
          .selectFrom('memberships')
          .select('memberships.id')
          .whereRef('memberships.workspace_id', '=', 'invitations.workspace_id')
          .whereRef('memberships.person_id', '=', 'invitations.invited_by')
          .where('memberships.role', '=', 'owner')
          .where('memberships.deleted_at', 'is', null),
      ),
    )
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('invitation.invalid')
  return { workspaceId: row.workspace_id, invitation: invitationKind.decode({ ...row }) }
}

/** @throws {DomainError} `member.twice` when the user is a member already, or the person somebody else's */
async function assertFree(
  transaction: WriteTransaction,
  { workspaceId, userId, personId }: { workspaceId: Id; userId: string; personId: Id },
): Promise<void> {
  const taken = await transaction
    .selectFrom('memberships')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('deleted_at', 'is', null)
    .where((row) => row.or([row('user_id', '=', userId), row('person_id', '=', personId)]))
    .executeTakeFirst()
  if (taken !== undefined) throw new DomainError('member.twice')
}
