import type { Executor } from '@cadans/database'
import { DomainError, type Tactic } from '@cadans/domain'
import { findRows } from '../journal/rows.store.ts'
import type { Member } from '../access/member.ts'
import { tacticKind, type TacticRow, type TacticVersion, tacticVersionKind } from './tactic.kind.ts'

/** @throws {DomainError} `row.notFound`: every workspace has a draft from its start on */
export async function findDraft(executor: Executor, member: Member): Promise<TacticRow> {
  const [draft] = await findRows(executor, member, tacticKind)
  if (draft === undefined) throw new DomainError('row.notFound', { entity: 'tactic' })
  return draft
}

/** Applied versions that were not taken back, the first one first. */
export async function findVersions(
  executor: Executor,
  member: Member,
): Promise<Pick<TacticVersion, 'number' | 'appliedAt' | 'personId'>[]> {
  const rows = await executor
    .selectFrom('tactic_versions')
    .select(['number', 'applied_at', 'person_id'])
    .where('workspace_id', '=', member.workspaceId)
    .where('deleted_at', 'is', null)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ number: row.number, appliedAt: row.applied_at, personId: row.person_id }))
}

/** The version that counts now, with its tactic. */
export async function findLatestVersion(
  executor: Executor,
  member: Member,
): Promise<{ number: number; tactic: Tactic } | undefined> {
  const row = await executor
    .selectFrom('tactic_versions')
    .selectAll()
    .where('workspace_id', '=', member.workspaceId)
    .where('deleted_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && tacticVersionKind.decode({ ...row })
}

/** The number for the next version: numbers of versions that were taken back are not used again. */
export async function nextVersionNumber(executor: Executor, member: Member): Promise<number> {
  const { highest } = await executor
    .selectFrom('tactic_versions')
    .select((row) => row.fn.max('number').as('highest'))
    .where('workspace_id', '=', member.workspaceId)
    .executeTakeFirstOrThrow()
  return (highest ?? 0) + 1
}
