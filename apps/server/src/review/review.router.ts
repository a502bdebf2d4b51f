import {
  decisionKinds,
  DomainError,
  horizonSchema,
  idSchema,
  lineSchema,
  type Review,
  saveReviewSchema,
  tacticChangeSchema,
  toLocal,
} from '@cadans/domain'
import { applyProposal } from '@cadans/insight'
import { z } from 'zod'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { kindRouter } from '../row/kind.router.ts'
import { tacticKind } from '../tactic/tactic.kind.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { memberInput, memberProcedure, mergeRouters, plannerProcedure, router } from '../trpc.ts'
import { findProposals } from './find-proposals.ts'
import { reviewKind } from './review.kind.ts'

/** A key is decided on once in a review: a second decision takes the place of the first. */
const MOST_DECISIONS = 500

export const reviewRouter = mergeRouters(
  kindRouter(reviewKind, saveReviewSchema, { fresh: { decisions: [] } }),
  router({
    proposals: memberProcedure
      .input(memberInput({ horizon: horizonSchema }))
      .query(({ ctx, input: { horizon } }) => findProposals(ctx, ctx.member, horizon)),

    /** Writes what was decided on a proposal, and with it the draft tactic where it was accepted, as proposed or changed. */
    decide: plannerProcedure
      .input(
        memberInput({
          id: idSchema,
          version: z.int().min(1),
          key: z.string().min(1).max(400),
          decision: z.enum(decisionKinds),
          change: tacticChangeSchema,
          note: lineSchema.default(''),
        }),
      )
      .mutation(async ({ ctx, input: { id, version, key, decision, change: wanted, note } }) => {
        const { member, clock } = ctx
        const date = toLocal(clock.now(), member.zone).date
        const intent = { deed: 'decide', entity: 'review', member } as const
        const written = await writeChangeSet(ctx, intent, async (change) => {
          if (decision !== 'rejected') {
            const draft = await findDraft(change.transaction, member)
            const tactic = applyProposal(draft.tactic, { change: wanted })
            if (tactic === undefined) throw new DomainError('tactic.stale')
            await change.update(tacticKind, [{ id: draft.id, version: draft.version }], (row) => ({
              ...row,
              tactic,
            }))
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
      }),
  }),
)
