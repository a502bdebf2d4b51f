import type { Executor } from '@cadans/database'
import { type ChangeSetSummary, deedsNeverUndone, entitiesNeverUndone } from '@cadans/domain'
import type { Member } from '../member/member.ts'
import { rowToSummary, summaries } from './history.store.ts'

/** One's own change sets that can be undone or were, the latest first. */
function ownReversible(executor: Executor, member: Member) {
  return summaries(executor, member)
    .where('person_id', '=', member.personId)
    .where('deed', 'not in', deedsNeverUndone)
    .where('entity', 'not in', entitiesNeverUndone)
    .orderBy('number', 'desc')
}

/** What Undo takes back: the last of one's own changes that still stands. */
export async function findUndoable(executor: Executor, member: Member): Promise<ChangeSetSummary | null> {
  const rows = await ownReversible(executor, member).limit(200).execute()
  return rows.map((row) => rowToSummary(row)).find(({ isUndone }) => !isUndone) ?? null
}

/** What Redo brings back: the last that was undone, as long as nothing new was done since. */
export async function findRedoable(executor: Executor, member: Member): Promise<ChangeSetSummary | null> {
  const rows = await ownReversible(executor, member).limit(200).execute()
  const newest = rows[0]?.number ?? 0
  const undone = rows
    .filter((row) => row.last_reversal === 'undo' && (row.last_reversed ?? 0) > newest)
    .toSorted((one, other) => (other.last_reversed ?? 0) - (one.last_reversed ?? 0))
  return undone[0] === undefined ? null : rowToSummary(undone[0])
}
