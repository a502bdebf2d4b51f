import type { Campaign } from './campaign.schema.ts'
import { DomainError } from './errors.ts'
import type { Horizon } from './horizon.ts'
import type { Strategy } from './strategy.ts'
import type { Tactic } from './tactic.schema.ts'
import { dayNumber } from './time.ts'

/** Eight times what the busiest team of our examples posts in a year. */
const MOST_PLACES = 10_000

interface PlanWish {
  strategy: Pick<Strategy, 'channels' | 'campaigns'>
  horizon: Horizon
  tactic: Pick<Tactic, 'channels'>
}

/**
 * Refuses before anything is computed what cannot be planned, here and in the browser alike.
 * @throws {DomainError} `plan.noChannels` when no channel may have posts, `plan.tooLarge`
 */
export function assertPlannable(wish: PlanWish): void {
  const planned = new Set(wish.tactic.channels.map(({ channelId }) => channelId))
  if (!wish.strategy.channels.some(({ id, role }) => role !== 'none' && planned.has(id))) {
    throw new DomainError('plan.noChannels')
  }
  assertPlanSize(wish)
}

function assertPlanSize(wish: PlanWish): void {
  const posts = wantedPosts(wish)
  if (posts > MOST_PLACES) {
    throw new DomainError('plan.tooLarge', { posts: Math.ceil(posts), most: MOST_PLACES })
  }
}

/** How many posts a plan is asked for, by an estimate: frequencies times weeks, and what campaigns add to them, each by itself. */
export function wantedPosts({ strategy: { channels, campaigns }, horizon, tactic }: PlanWish): number {
  const first = dayNumber(horizon.from)
  const last = dayNumber(horizon.until)
  const posting = new Set(channels.filter(({ role }) => role !== 'none').map(({ id }) => id))
  let posts = 0
  for (const { channelId, frequency } of tactic.channels.filter((channel) =>
    posting.has(channel.channelId),
  )) {
    const joined = campaigns.filter(
      ({ channelIds }) => channelIds.length === 0 || channelIds.includes(channelId),
    )
    const added = joined.reduce((weeks, campaign) => weeks + addedWeeks(campaign, { first, last }), 0)
    posts += (frequency / 1000) * ((last - first + 1) / 7 + added)
  }
  return posts
}

/** How many usual weeks a campaign adds within these days; less than nothing where it slows down. */
function addedWeeks(
  { from, until, intensity }: Campaign,
  { first, last }: { first: number; last: number },
): number {
  const begin = dayNumber(from)
  const end = Math.min(last, dayNumber(until))
  return intensity
    .filter((_factor, week) => begin + 7 * week + 6 >= first && begin + 7 * week <= end)
    .reduce((weeks, factor) => weeks + (factor - 1000) / 1000, 0)
}
