import type { Database, Executor } from '@cadans/database'
import type { ChangeSetSummary, Deed, Entity, Id } from '@cadans/domain'
import { sql, type SqlBool } from 'kysely'
import type { Member } from '../access/member.ts'
import { nameMembers } from './name-members.store.ts'

interface Asked {
  /** Only what came before this change number. */
  before?: number | undefined
  /** Only what touched this row. */
  entityId?: Id | undefined
  /** Only what this person did. */
  personId?: Id | undefined
  /** Only what was done to this kind of row. */
  entity?: Entity | undefined
  limit: number
}

/** The journal of a workspace, the latest first. */
export async function findHistory(
  executor: Executor,
  member: Member,
  { before, entityId, personId, entity, limit }: Asked,
): Promise<ChangeSetSummary[]> {
  let query = summaries(executor, member).orderBy('number', 'desc').limit(limit)
  if (before !== undefined) query = query.where('number', '<', before)
  if (personId !== undefined) query = query.where('person_id', '=', personId)
  if (entity !== undefined) query = query.where('entity', '=', entity)
  if (entityId !== undefined) {
    query = query.where((set) =>
      set.exists(
        set
          .selectFrom('changes')
          .select('changes.entity_id')
          .whereRef('changes.change_set_id', '=', 'change_sets.id')
          .where('changes.entity_id', '=', entityId),
      ),
    )
  }
  const sets = (await query.execute()).map((row) => rowToSummary(row))
  return nameMembers(executor, member, sets)
}

export async function findChangeSet(
  executor: Executor,
  member: Member,
  id: Id,
): Promise<ChangeSetSummary | undefined> {
  const row = await summaries(executor, member).where('id', '=', id).executeTakeFirst()
  return row && rowToSummary(row)
}

/** The query behind every reading of change sets; `last_reversal` is the deed of the last one that reversed it. */
export function summaries(executor: Executor, member: Member) {
  return executor
    .selectFrom('change_sets')
    .selectAll()
    .select((set) =>
      set
        .selectFrom('change_sets as reversal')
        .select('reversal.deed')
        .whereRef('reversal.reverses', '=', 'change_sets.id')
        .orderBy('reversal.number', 'desc')
        .limit(1)
        .as('last_reversal'),
    )
    .where('workspace_id', '=', member.workspaceId)
}

/** Whether a change set still stands: the last reversal of it, if any, was no undo. */
export function stands(id: 'change_sets.id' | 'plans.change_set_id') {
  return sql<SqlBool>`coalesce((
    select reversal.deed from change_sets as reversal where reversal.reverses = ${sql.ref(id)}
    order by reversal.number desc limit 1), '') <> 'undo'`
}

type SummaryRow = Omit<Database['change_sets'], 'workspace_id'> & { last_reversal: string | null }

export function rowToSummary(row: SummaryRow): ChangeSetSummary {
  return {
    id: row.id,
    changeNumber: row.number,
    deed: row.deed as Deed,
    entity: row.entity as Entity,
    subject: row.subject,
    rows: row.row_count,
    personId: row.person_id,
    at: row.at,
    reverses: row.reverses,
    isUndone: row.last_reversal === 'undo',
    role: null,
  }
}
