import type { Executor } from '@cadans/database'
import {
  type ChangeSetSummary,
  deedsNeverUndone,
  entitiesNeverUndone,
  type Entity,
  type Id,
  mayContribute,
} from '@cadans/domain'
import type { Member } from '../access/member.ts'
import { findChangeSet, rowToSummary, stands, summaries } from './history.store.ts'
import { parseRow } from './row-kind.ts'

/** One's own change sets that can be undone or were, the latest first. */
function ownReversible(executor: Executor, member: Member) {
  return (
    summaries(executor, member)
      .where('person_id', '=', member.personId)
      .where('deed', 'not in', deedsNeverUndone)
      .where('entity', 'not in', entitiesNeverUndone)
      // What was removed for good left no state to go back to.
      .where((set) =>
        set.not(
          set.exists(
            set
              .selectFrom('changes')
              .select('changes.entity_id')
              .whereRef('changes.change_set_id', '=', 'change_sets.id')
              .where('changes.before', 'is', null)
              .where('changes.after', 'is', null),
          ),
        ),
      )
      .orderBy('number', 'desc')
  )
}

/** Own change sets among which Undo looks for one that a contributor may take back, at a time. */
const PORTION = 50

/** What Undo takes back: the last of one's own changes that still stands, past what is not one's to change any more. */
export async function findUndoable(executor: Executor, member: Member): Promise<ChangeSetSummary | null> {
  const portion = member.role === 'contributor' ? PORTION : 1
  let query = ownReversible(executor, member).where(stands('change_sets.id')).limit(portion)
  for (;;) {
    const rows = await query.execute()
    const sets = rows.map((row) => rowToSummary(row))
    const ids = await ownAmong(executor, member, sets)
    const found = sets.find(({ id }) => ids.has(id))
    const last = sets.at(-1)
    if (found !== undefined) return found
    if (last === undefined || sets.length < portion) return null
    query = query.where('number', '<', last.changeNumber)
  }
}

/** The ids of those change sets that this member could undo, or could have: nobody is offered what would be refused. */
export async function findReversible(
  executor: Executor,
  member: Member,
  ids: readonly Id[],
): Promise<Set<Id>> {
  if (ids.length === 0) return new Set()
  const rows = await ownReversible(executor, member).where('id', 'in', ids).execute()
  return ownAmong(
    executor,
    member,
    rows.map((row) => rowToSummary(row)),
  )
}

/** Without those of a contributor's change sets that touched what is not theirs to change, as a planner they once were. */
async function ownAmong(
  executor: Executor,
  { role, personId }: Member,
  sets: readonly ChangeSetSummary[],
): Promise<Set<Id>> {
  const ids = new Set(sets.map(({ id }) => id))
  if (role !== 'contributor' || ids.size === 0) return ids
  const rows = await executor
    .selectFrom('changes')
    .select(['change_set_id', 'entity', 'before', 'after'])
    .where('change_set_id', 'in', [...ids])
    .execute()
  for (const { change_set_id, entity, before, after } of rows) {
    // As the journal would write it: what was becomes what is.
    const change = { entity: entity as Entity, before: parseRow(after), after: parseRow(before) }
    if (!mayContribute(change, personId)) ids.delete(change_set_id)
  }
  return ids
}

/** What Redo brings back: the last that was undone, as long as nothing new was done since. */
export async function findRedoable(executor: Executor, member: Member): Promise<ChangeSetSummary | null> {
  const newest = await ownReversible(executor, member).limit(1).executeTakeFirst()
  const undoing = await executor
    .selectFrom('change_sets')
    .select('reverses')
    .where('workspace_id', '=', member.workspaceId)
    .where('person_id', '=', member.personId)
    .where('deed', '=', 'undo')
    .where('number', '>', newest?.number ?? 0)
    .where((set) =>
      set.not(
        set.exists(
          set
            .selectFrom('change_sets as later')
            .select('later.id')
            .whereRef('later.reverses', '=', 'change_sets.reverses')
            .whereRef('later.number', '>', 'change_sets.number'),
        ),
      ),
    )
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (undoing === undefined || undoing.reverses === null) return null
  const undone = await findChangeSet(executor, member, undoing.reverses)
  if (undone === undefined) return null
  return (await ownAmong(executor, member, [undone])).has(undone.id) ? undone : null
}
