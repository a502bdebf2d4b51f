import { type Channel, type Id, withChannel } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { channelKind } from '../strategy/strategy.kinds.ts'
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

const MINUTE = 60_000

/**
 * Notes since when somebody waits for an answer on a channel, or with null that everybody was answered. Who waits already has
 * waited longest.
 */
export async function noteWaiting(
  context: AppContext,
  member: Writer,
  { minutesAgo, ...seen }: { id: Id; version: number; minutesAgo: number | null },
) {
  const intent = { deed: 'update', entity: 'channel', member } as const
  const since = minutesAgo === null ? null : new Date(context.clock.now() - minutesAgo * MINUTE).toISOString()
  const written = await writeChangeSet(context, intent, async (change) => {
    const [row] = await change.update(channelKind, [seen], (channel) => {
      const known = channel.unansweredSince
      return {
        ...channel,
        unansweredSince: since === null || known === null || since < known ? since : known,
      }
    })
    return row
  })
  return answerOf(written, 'row')
}
