import { type Decision, DomainError, type Id, type Review, toLocal } from '@cadans/domain'
import { applyProposal } from '@cadans/insight'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { tacticKind } from '../tactic/tactic.kind.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { reviewKind } from './review.kind.ts'

/** A key is decided on once in a review: a second decision takes the place of the first. */
const MOST_DECISIONS = 500

/**
 * Writes what was decided on a proposal, and with it the draft tactic where it was accepted, as proposed or changed.
 * @throws {DomainError} `tactic.stale` where the draft is not what the proposal was made of, `row.stale`
 */
export async function decide(
  context: AppContext,
  member: Writer,
  { id, version, key, decision, change: wanted, note }: { id: Id; version: number } & Omit<Decision, 'date'>,
) {
  const date = toLocal(context.clock.now(), member.zone).date
  const intent = { deed: 'decide', entity: 'review', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    if (decision !== 'rejected') {
      const draft = await findDraft(change.transaction, member)
      const tactic = applyProposal(draft.tactic, { change: wanted })
      if (tactic === undefined) throw new DomainError('tactic.stale')
      await change.update(tacticKind, [draft], (row) => ({ ...row, tactic }))
    }
    const [review] = await change.update(reviewKind, [{ id, version }], (row) => ({
      ...row,
      decisions: [
        ...row.decisions.filter((one) => one.key !== key),
        { key, decision, change: wanted, note, date },
      ].slice(-MOST_DECISIONS),
    }))
    return review as Review
  })
  return answerOf(written, 'review')
}
