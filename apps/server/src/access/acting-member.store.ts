import type { Database, Executor, WriteTransaction } from '@cadans/database'
import {
  approvalModeSchema,
  countrySchema,
  DomainError,
  type Id,
  isAtLeast,
  languageSchema,
  type Role,
  roleSchema,
} from '@cadans/domain'
import { hasAccounts } from './has-accounts.store.ts'
import { type Actor, type KnownActor, requireKnown } from './actor.ts'
import type { Member, Writer } from './member.ts'

/**
 * Who acts in a workspace. A workspace that one is no member of is refused as if it did not exist.
 * @throws {DomainError} `account.*` and `door.host` for somebody who is not let in, `workspace.notFound`
 */
export async function requireMember(executor: Executor, actor: Actor, workspaceId: Id): Promise<Member> {
  const known = requireKnown(actor)
  const workspace = await requireWorkspace(executor, workspaceId)
  const { personId, role } =
    known.kind === 'local'
      ? { personId: workspace.owner_person_id, role: 'owner' as const }
      : await requireMembership(executor, known.userId, workspaceId)
  return memberOf(workspace, { personId, role, actor: known })
}

/**
 * The same writer as they are now: asked once the workspace's change number is locked, since a removal, another role or the first
 * account may have come between the door and the write. What waits behind such a change is refused and not written.
 * @throws {DomainError} `workspace.notFound`, `member.role`, `account.signedOut` for the local owner once somebody has an account
 */
export async function requireStillWriter(transaction: WriteTransaction, writer: Writer): Promise<Writer> {
  const { actor, workspaceId, personId, role, least } = writer
  if (actor === null) {
    const workspace = await requireWorkspace(transaction, workspaceId)
    return assertRole(memberOf(workspace, { personId, role, actor }), least)
  }
  if (actor.kind === 'local' && (await hasAccounts(transaction))) throw new DomainError('account.signedOut')
  return assertRole(await requireMember(transaction, actor, workspaceId), least)
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
  const workspace = await requireWorkspace(executor, workspaceId)
  return memberOf(workspace, { personId, role: 'viewer', actor: null })
}

/**
 * Whoever becomes a member by an invitation, whose secret is the authorization, acts for the first time by accepting it.
 * @throws {DomainError} `workspace.notFound`
 */
export async function writerFor(
  transaction: WriteTransaction,
  of: { workspaceId: Id; personId: Id },
): Promise<Writer> {
  return assertRole(await readerFor(transaction, of), 'viewer')
}

/**
 * The owner that a workspace has from its first row on, for the transactions that start it and that claim it: neither has a
 * membership to go by yet.
 * @throws {DomainError} `workspace.notFound`
 */
export async function founderFor(transaction: WriteTransaction, workspaceId: Id): Promise<Writer> {
  const workspace = await requireWorkspace(transaction, workspaceId)
  const founder = { personId: workspace.owner_person_id, role: 'owner', actor: null } as const
  return assertRole(memberOf(workspace, founder), 'owner')
}

/** @throws {DomainError} `member.role` for somebody whose role does not reach so far */
export function assertRole(member: Member, least: Role): Writer {
  if (!isAtLeast(member.role, least)) throw new DomainError('member.role', { role: member.role, least })
  return { ...member, least } as Writer
}

type Found = Pick<
  Database['workspaces'],
  'id' | 'owner_person_id' | 'zone' | 'country' | 'language' | 'approval'
> & {
  /** How many members could say yes to a post. */
  approvers: number | null
}

async function requireWorkspace(executor: Executor, workspaceId: Id): Promise<Found> {
  const row = await executor
    .selectFrom('workspaces')
    .select(['id', 'owner_person_id', 'zone', 'country', 'language', 'approval'])
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
  return row
}

function memberOf(
  { id, zone, country, language, approval, approvers }: Found,
  who: { personId: Id; role: Role; actor: KnownActor | null },
): Member {
  return {
    ...who,
    workspaceId: id,
    zone,
    country: countrySchema.parse(country),
    language: languageSchema.parse(language),
    approval: approvalModeSchema.parse(approval),
    isAlone: (approvers ?? 0) <= 1,
  } as Member
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
