import type { Executor } from '@cadans/database'
import { assertPlannable, type Horizon, type Id, type Tactic } from '@cadans/domain'
import {
  type FreePost,
  type Misplaced,
  misplacedPosts,
  type PlanRequest,
  withReleased,
} from '@cadans/planner'
import type { Clock } from '../clock.ts'
import type { Member } from '../access/member.ts'
import { findPlanningBasis } from './plan-basis.store.ts'

export interface PlanWork {
  request: PlanRequest
  /** Free places in the horizon, which the plan may move or take away. */
  free: readonly FreePost[]
  /** How many posts in the horizon stay as they are. */
  standing: number
  /** Standing posts whose moment the tactic forbids by now; the released ones stand elsewhere in the request. */
  misplaced: readonly Misplaced[]
}

export interface PlanWish {
  horizon: Horizon
  tactic: Tactic
  /** Free places are dealt anew. */
  rebalance: boolean
  /** Standing posts that may move to where the tactic allows them. */
  release: readonly Id[]
}

/**
 * What a plan is made from, with a tactic.
 * @throws {DomainError} `plan.past` when the horizon is over, `plan.noChannels` when no channel may have posts,
 *   `plan.tooLarge`
 */
export async function findPlanWork(
  executor: Executor,
  member: Member,
  { horizon, tactic, rebalance, release, clock }: PlanWish & { clock: Clock },
): Promise<PlanWork> {
  const basis = await findPlanningBasis(executor, member, { horizon, clock })
  const { strategy, standing, free } = basis
  assertPlannable({ strategy, horizon, tactic })
  const released = new Set(release)
  const request = { ...basis, tactic, free: rebalance ? [] : free }
  const misplaced = misplacedPosts(request, released)
  return {
    request: withReleased(request, misplaced, released),
    free,
    standing: standing.filter(({ date }) => date >= horizon.from && date <= horizon.until).length,
    misplaced,
  }
}
