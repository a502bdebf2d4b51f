import { horizonSchema, tacticSchema } from '@cadans/domain'
import { z } from 'zod'
import { getChangeNumber } from '../journal/write-change-set.store.ts'
import { memberInput, memberProcedure, router } from '../trpc.ts'
import { applyPlan } from './apply-plan.ts'
import { findPlanningBasis } from './plan-basis.store.ts'
import { findLatestPlan } from './plan.store.ts'
import { proposePlan } from './propose-plan.ts'

/** Free places are dealt anew, instead of staying as they are but for what has to change. */
const rebalance = z.boolean().default(false)

export const planRouter = router({
  /** All that a plan is made from but the tactic, so that a client plans while a hand moves, as `propose` would. */
  basis: memberProcedure
    .input(memberInput({ horizon: horizonSchema }))
    .query(async ({ ctx: { database, clock, member }, input: { horizon } }) => ({
      // First, so that whatever changes meanwhile makes the basis stale instead of wrong.
      changeNumber: await getChangeNumber(database.read, member.workspaceId),
      ...(await findPlanningBasis(database.read, member, { horizon, clock })),
    })),

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
