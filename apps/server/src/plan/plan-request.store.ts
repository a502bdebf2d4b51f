import type { Executor } from '@cadans/database'
import { assertPlannable, type Horizon, type Tactic } from '@cadans/domain'
import type { FreePost, PlanRequest } from '@cadans/planner'
import type { Clock } from '../clock.ts'
import type { Member } from '../member/member.ts'
import { findPlanningBasis } from './plan-basis.store.ts'

export interface PlanWork {
  request: PlanRequest
  /** Free places in the horizon, which the plan may move or take away. */
  free: readonly FreePost[]
  /** How many posts in the horizon stay as they are. */
  standing: number
}

export interface PlanWish {
  horizon: Horizon
  tactic: Tactic
  /** Free places are dealt anew. */
  rebalance: boolean
}

/**
 * What a plan is made from, with a tactic.
 * @throws {DomainError} `plan.past` when the horizon is over, `plan.noChannels` when no channel may have posts,
 *   `plan.tooLarge`
 */
export async function findPlanWork(
  executor: Executor,
  member: Member,
  { horizon, tactic, rebalance, clock }: PlanWish & { clock: Clock },
): Promise<PlanWork> {
  const basis = await findPlanningBasis(executor, member, { horizon, clock })
  const { strategy, standing, free } = basis
  assertPlannable({ strategy, horizon, tactic })
  return {
    request: { ...basis, tactic, free: rebalance ? [] : free },
    free,
    standing: standing.filter(({ date }) => date >= horizon.from && date <= horizon.until).length,
  }
}
