import { horizonSchema, tacticSchema } from '@cadans/domain'
import { z } from 'zod'
import { memberInput, memberProcedure, router } from '../trpc.ts'
import { applyPlan } from './apply-plan.ts'
import { findLatestPlan } from './plan.store.ts'
import { proposePlan } from './propose-plan.ts'

/** Free places are dealt anew, instead of staying as they are but for what has to change. */
const rebalance = z.boolean().default(false)

export const planRouter = router({
  propose: memberProcedure
    .input(memberInput({ horizon: horizonSchema, tactic: tacticSchema.optional(), rebalance }))
    .query(({ ctx, input }) => proposePlan(ctx, ctx.member, input)),

  // Not `apply`: tRPC keeps that word for itself.
  applyPlan: memberProcedure
    .input(
      memberInput({
        horizon: horizonSchema,
        tacticVersion: z.int().min(1),
        changeNumber: z.int().min(0),
        rebalance,
      }),
    )
    .mutation(({ ctx, input }) => applyPlan(ctx, ctx.member, input)),

  latest: memberProcedure.query(({ ctx: { database, member } }) => findLatestPlan(database.read, member)),
})
