import type { Executor } from '@cadans/database'
import {
  addDays,
  DomainError,
  type Horizon,
  isFree,
  type LocalDate,
  type LocalTime,
  type PostCard,
  toLocal,
} from '@cadans/domain'
import type { PlanningBasis } from '@cadans/planner'
import type { Clock } from '../clock.ts'
import type { Member } from '../access/member.ts'
import { findPostCards, findPostsMovedAway } from '../post/post.store.ts'
import { findStrategy } from '../strategy/strategy.store.ts'
import { freePostOf, standingPostOf } from './planned-posts.ts'

/** Posts so many days around a horizon still count for spacing, repeats, hours of the week and money of the month. */
const AROUND_DAYS = 35

/**
 * Gathers what a plan is made from: of posts no texts and no reasons, which would cost more to read than all the rest.
 * @throws {DomainError} `plan.past` when the horizon is over
 */
export async function findPlanningBasis(
  executor: Executor,
  member: Member,
  { horizon, clock }: { horizon: Horizon; clock: Clock },
): Promise<PlanningBasis> {
  const now: { date: LocalDate; time: LocalTime } = toLocal(clock.now(), member.zone)
  if (horizon.until < now.date) throw new DomainError('plan.past', { until: horizon.until })
  const strategy = await findStrategy(executor, member)
  const around = {
    from: addDays(horizon.from, -AROUND_DAYS),
    until: addDays(horizon.until, AROUND_DAYS),
  }
  const posts = [
    ...(await findPostCards(executor, member, around)),
    ...(await findPostsMovedAway(executor, member, { horizon, around })),
  ]
  const mayMove = (post: PostCard) =>
    post.date >= horizon.from && post.date <= horizon.until && isFree(post, now.date)
  return {
    now,
    zone: member.zone,
    horizon,
    strategy,
    standing: posts.filter((post) => !mayMove(post)).map(standingPostOf),
    free: posts.filter(mayMove).map(freePostOf),
  }
}
