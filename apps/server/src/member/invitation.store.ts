import type { Executor, WriteTransaction } from '@cadans/database'
import { DomainError, type Id, type Invitation, type Role } from '@cadans/domain'
import { invitationKind } from '../membership/membership.kinds.ts'
import { hashToken } from '../token.ts'

export interface InvitationCard {
  workspace: string
  /** Who invited. */
  by: string
  name: string
  email: string
  role: Role
}

/**
 * What an invitation says before anybody accepts it.
 * @param now an instant
 * @throws {DomainError} `invitation.invalid`
 */
export async function describeInvitation(
  executor: Executor,
  token: string,
  now: string,
): Promise<InvitationCard> {
  const { workspaceId, invitation } = await requireInvitation(executor, token, now)
  const { name: workspace } = await executor
    .selectFrom('workspaces')
    .select('name')
    .where('id', '=', workspaceId)
    .executeTakeFirstOrThrow()
  const names = await executor
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [invitation.personId, invitation.invitedBy])
    .execute()
  const nameOf = (id: Id): string => names.find((one) => one.id === id)?.name ?? ''
  const { personId, invitedBy, email, role } = invitation
  return { workspace, by: nameOf(invitedBy), name: nameOf(personId), email, role }
}

/**
 * The open invitation of a secret, whose sender may still invite.
 * @param now an instant
 * @throws {DomainError} `invitation.invalid`
 */
export async function requireInvitation(
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
export async function assertFree(
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
