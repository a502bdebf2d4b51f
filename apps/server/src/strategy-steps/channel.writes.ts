import { type Channel, withChannel } from '@cadans/domain'
import { type Change, unchecked } from '../journal/change.ts'
import { tacticKind } from '../tactic/tactic.kind.ts'
import { findDraft } from '../tactic/tactic.store.ts'

/** A channel that is new, or woken, gets its place in the draft tactic with its platform's defaults. */
export async function placeChannel(change: Change, channel: Channel): Promise<void> {
  const { id } = await findDraft(change.transaction, change.member)
  await change.update(tacticKind, [unchecked({ id })], (row) => ({
    ...row,
    tactic: withChannel(row.tactic, channel),
  }))
}
