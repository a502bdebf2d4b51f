import {
  decisionKinds,
  horizonSchema,
  idSchema,
  lineSchema,
  saveReviewSchema,
  tacticChangeSchema,
} from '@cadans/domain'
import { z } from 'zod'
import { kindRouter } from '../row/kind.router.ts'
import { memberInput, memberProcedure, mergeRouters, plannerProcedure, router } from '../trpc.ts'
import { findProposals } from './find-proposals.ts'
import { reviewKind } from './review.kind.ts'
import { decide } from './review.writes.ts'

export const reviewRouter = mergeRouters(
  kindRouter(reviewKind, saveReviewSchema, { fresh: { decisions: [] } }),
  router({
    proposals: memberProcedure
      .input(memberInput({ horizon: horizonSchema }))
      .query(({ ctx, input: { horizon } }) => findProposals(ctx, ctx.member, horizon)),

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
      .mutation(({ ctx, input }) => decide(ctx, ctx.member, input)),
  }),
)
