import type { Executor } from '@cadans/database'
import type { Id, Invitation, Role } from '@cadans/domain'
import { findRows } from '../journal/rows.store.ts'
import { invitationKind } from '../membership/membership.kinds.ts'
import type { Member } from '../access/member.ts'

/** A member as the team's page lists them. */
export interface MemberCard {
  id: Id
  version: number
  personId: Id
  role: Role
  email: string
}

/** An invitation that is still open. */
export type OpenInvitation = Pick<Invitation, 'id' | 'version' | 'personId' | 'role' | 'email' | 'expiresAt'>

/** Who has an account in a workspace, in the order in which they came. */
export async function findMembers(executor: Executor, { workspaceId }: Member): Promise<MemberCard[]> {
  const rows = await executor
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select([
      'memberships.id',
      'memberships.version',
      'memberships.person_id as personId',
      'memberships.role',
      'users.email',
    ])
    .where('memberships.workspace_id', '=', workspaceId)
    .where('memberships.deleted_at', 'is', null)
    .orderBy('memberships.id')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

/** @param now an instant */
export async function findOpenInvitations(
  executor: Executor,
  member: Member,
  now: string,
): Promise<OpenInvitation[]> {
  const rows = await findRows(executor, member, invitationKind)
  return rows
    .filter(({ usedAt, expiresAt }) => usedAt === null && expiresAt > now)
    .map(({ id, version, personId, role, email, expiresAt }) => ({
      id,
      version,
      personId,
      role,
      email,
      expiresAt,
    }))
}
