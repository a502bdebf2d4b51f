import type { Executor } from '@cadans/database'
import { type ChangeSetSummary, deedsNeverUndone, entitiesNeverUndone } from '@cadans/domain'
import type { Member } from '../member/member.ts'
import { findChangeSet, rowToSummary, stands, summaries } from './history.store.ts'

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

/** What Undo takes back: the last of one's own changes that still stands. */
export async function findUndoable(executor: Executor, member: Member): Promise<ChangeSetSummary | null> {
  const row = await ownReversible(executor, member)
    .where(stands('change_sets.id'))
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : rowToSummary(row)
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
  return (await findChangeSet(executor, member, undoing.reverses)) ?? null
}
