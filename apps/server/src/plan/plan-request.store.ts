import type { Executor } from '@cadans/database'
import {
  addDays,
  DomainError,
  type Horizon,
  isFree,
  type LocalDate,
  type LocalTime,
  type Post,
  type Tactic,
  toLocal,
} from '@cadans/domain'
import type { PlanRequest } from '@cadans/planner'
import type { Clock } from '../clock.ts'
import type { Member } from '../member/member.ts'
import { findPosts, findPostsMovedAway } from '../post/post.store.ts'
import { findStrategy } from '../strategy/strategy.store.ts'
import { assertPlanSize } from './plan-size.ts'

/** Posts so many days around a horizon still count for spacing, repeats, hours of the week and money of the month. */
const AROUND_DAYS = 35

export interface PlanWork {
  request: PlanRequest
  /** Free places in the horizon, which the plan may move or take away. */
  free: Post[]
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
 * Gathers what a plan is made from.
 * @throws {DomainError} `plan.past` when the horizon is over, `plan.noChannels` when no channel may have posts,
 *   `plan.tooLarge`
 */
export async function findPlanWork(
  executor: Executor,
  member: Member,
  { horizon, tactic, rebalance, clock }: PlanWish & { clock: Clock },
): Promise<PlanWork> {
  const now: { date: LocalDate; time: LocalTime } = toLocal(clock.now(), member.zone)
  if (horizon.until < now.date) throw new DomainError('plan.past', { until: horizon.until })
  const strategy = await findStrategy(executor, member)
  const planned = new Set(tactic.channels.map(({ channelId }) => channelId))
  if (!strategy.channels.some(({ id, role }) => role !== 'none' && planned.has(id))) {
    throw new DomainError('plan.noChannels')
  }
  assertPlanSize(strategy, { horizon, tactic })
  const around = {
    from: addDays(horizon.from, -AROUND_DAYS),
    until: addDays(horizon.until, AROUND_DAYS),
  }
  const posts = [
    ...(await findPosts(executor, member, around)),
    ...(await findPostsMovedAway(executor, member, { horizon, around })),
  ]
  const isInside = ({ date }: Post) => date >= horizon.from && date <= horizon.until
  const free = posts.filter((post) => isInside(post) && isFree(post, now.date))
  const moving = new Set(free)
  const standing = posts.filter((post) => !moving.has(post))
  return {
    request: { now, zone: member.zone, horizon, strategy, tactic, standing, free: rebalance ? [] : free },
    free,
    standing: standing.filter(isInside).length,
  }
}
