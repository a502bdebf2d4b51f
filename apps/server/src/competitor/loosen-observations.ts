import type { Id } from '@cadans/domain'
import { type Change, unchecked } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import { observationKind } from './competitor.kinds.ts'

/** An observation that became an idea or a key message lets go of it when that is removed. */
export async function loosenObservations(
  change: Change,
  became: { ideaId: Id } | { messageId: Id },
): Promise<void> {
  const [[field, id]] = Object.entries(became) as [['ideaId' | 'messageId', Id]]
  const rows = await findRows(change.transaction, change.member, observationKind)
  await change.update(observationKind, rows.filter((row) => row[field] === id).map(unchecked), (row) => ({
    ...row,
    [field]: null,
  }))
}
