import { assertPlannable, type Id, isWithin, type Tactic } from '@cadans/domain'
import { type Misplaced, misplacedPosts, withReleased } from './advice/misplaced.ts'
import { difference } from './difference.ts'
import { type Effort, makePlan, type PlanOptions } from './make-plan.ts'
import type { Difference, Plan, PlanningBasis } from './request/plan.ts'

/** What is asked of a plan. */
export interface ProposalWish {
  tactic: Tactic
  /** Free places are dealt anew, instead of staying as they are but for what has to change. */
  rebalance?: boolean
  /** Standing posts that may move to where the tactic allows them. */
  release?: readonly Id[]
  /** `improved`, which is what is written, where it is left out. */
  effort?: Effort
}

export interface Proposed {
  plan: Plan
  /** What applying it would do to the calendar. */
  difference: Difference
  /** Standing posts that could move to where the tactic allows them; the released ones stand there in the plan. */
  misplaced: readonly Misplaced[]
  /** How far it was thought through. */
  effort: Effort
}

/**
 * Plans, and says what that would change: what server and page show before anything is written, and what is written then.
 * @throws DomainError `plan.noChannels` when no channel may have posts, `plan.tooLarge`
 */
export function propose(
  basis: PlanningBasis,
  { tactic, rebalance = false, release = [], effort = 'improved' }: ProposalWish,
  onStep?: PlanOptions['onStep'],
): Proposed {
  const { horizon, strategy, standing, free } = basis
  assertPlannable({ strategy, horizon, tactic })
  const released = new Set(release)
  const request = { ...basis, tactic, free: rebalance ? [] : free }
  const misplaced = misplacedPosts(request, released)
  const plan = makePlan(withReleased(request, misplaced, released), { effort, onStep })
  const inside = standing.filter(({ date }) => isWithin(date, horizon)).length
  return { plan, difference: difference(plan, free, inside), misplaced, effort }
}
