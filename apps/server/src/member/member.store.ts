import type { Executor } from '@cadans/database'
import {
  approvalModeSchema,
  DomainError,
  type Id,
  isAtLeast,
  languageSchema,
  type Role,
  roleSchema,
} from '@cadans/domain'
import { type Actor, requireKnown } from '../account/actor.ts'
import type { Member, Writer } from './member.ts'

/**
 * Who acts in a workspace. A workspace that one is no member of is refused as if it did not exist.
 * @throws {DomainError} `account.*` and `door.host` for somebody who is not let in, `workspace.notFound`
 */
export async function requireMember(executor: Executor, actor: Actor, workspaceId: Id): Promise<Member> {
  const known = requireKnown(actor)
  const row = await executor
    .selectFrom('workspaces')
    .select(['id', 'owner_person_id', 'zone', 'language', 'approval'])
    .select(({ selectFrom, fn }) =>
      selectFrom('memberships')
        .select(fn.countAll<number>().as('count'))
        .whereRef('memberships.workspace_id', '=', 'workspaces.id')
        .where('memberships.deleted_at', 'is', null)
        .where('memberships.role', '<>', 'viewer')
        .as('approvers'),
    )
    .where('id', '=', workspaceId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('workspace.notFound')
  const { personId, role } =
    known.kind === 'local'
      ? { personId: row.owner_person_id, role: 'owner' as const }
      : await requireMembership(executor, known.userId, workspaceId)
  return {
    workspaceId: row.id,
    personId,
    role,
    zone: row.zone,
    language: languageSchema.parse(row.language),
    approval: approvalModeSchema.parse(row.approval),
    isAlone: (row.approvers ?? 0) <= 1,
  } as Member
}

/**
 * Who reads for an address that was handed out, a calendar feed or a shared calendar: its secret is the authorization, so it
 * takes no actor, and it never writes.
 * @throws {DomainError} `workspace.notFound`
 */
export async function readerFor(
  executor: Executor,
  { workspaceId, personId }: { workspaceId: Id; personId: Id },
): Promise<Member> {
  const owner = await requireMember(executor, { kind: 'local' }, workspaceId)
  return { ...owner, personId, role: 'viewer' }
}

/**
 * Whoever becomes a member by an invitation, whose secret is the authorization, acts for the first time by accepting it.
 * @throws {DomainError} `workspace.notFound`
 */
export async function writerFor(executor: Executor, of: { workspaceId: Id; personId: Id }): Promise<Writer> {
  return assertRole(await readerFor(executor, of), 'viewer')
}

async function requireMembership(
  executor: Executor,
  userId: string,
  workspaceId: Id,
): Promise<{ personId: Id; role: Role }> {
  const row = await executor
    .selectFrom('memberships')
    .select(['person_id', 'role'])
    .where('workspace_id', '=', workspaceId)
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('workspace.notFound')
  return { personId: row.person_id, role: roleSchema.parse(row.role) }
}

/** @throws {DomainError} `member.role` for somebody whose role does not reach so far */
export function assertRole(member: Member, least: Role): Writer {
  if (!isAtLeast(member.role, least)) throw new DomainError('member.role', { role: member.role, least })
  return member as Writer
}
