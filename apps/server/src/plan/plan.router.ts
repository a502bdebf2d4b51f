import { horizonSchema, idSchema, tacticSchema } from '@cadans/domain'
import { MOST_PLACES } from '@cadans/planner'
import { z } from 'zod'
import { getChangeNumber } from '../journal/write-change-set.store.ts'
import { counted, memberInput, memberProcedure, plannerProcedure, router } from '../trpc.ts'
import { applyPlan } from './plan.writes.ts'
import { findPlanningBasis } from './plan-basis.store.ts'
import { findLatestPlan } from './plan.store.ts'
import { proposePlan } from './propose-plan.ts'

/** Free places are dealt anew, instead of staying as they are but for what has to change. */
const rebalance = z.boolean().default(false)

/** Standing posts that may move, as they were ticked in the difference. What the tactic allows where it is stays all the same. */
const release = z.array(idSchema).max(MOST_PLACES).default([])

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
    .input(memberInput({ horizon: horizonSchema, tactic: tacticSchema.optional(), rebalance, release }))
    .use(counted('plan'))
    .query(({ ctx, input, signal }) => proposePlan(ctx, ctx.member, { ...input, signal })),

  /** How far the plan is that is being made for this workspace, for whoever waits for it. */
  progress: memberProcedure.query(({ ctx: { planner, member } }) => planner.progressOf(member.workspaceId)),

  // Not `apply`: tRPC keeps that word for itself.
  applyPlan: plannerProcedure
    .input(
      memberInput({
        horizon: horizonSchema,
        tacticVersion: z.int().min(1),
        changeNumber: z.int().min(0),
        rebalance,
        release,
      }),
    )
    .use(counted('plan'))
    .mutation(({ ctx, input, signal }) => applyPlan(ctx, ctx.member, { ...input, signal })),

  latest: memberProcedure.query(({ ctx: { database, member } }) => findLatestPlan(database.read, member)),
})
