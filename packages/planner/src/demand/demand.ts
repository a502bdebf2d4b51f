import type { CampaignModel, ChannelModel, Model } from '../request/model.ts'
import { mondayOfWeek, weekOfDay } from '../request/week.ts'

/** One channel in one week of the horizon. */
export interface WeekDemand {
  week: number
  /** First and last day of the week within the horizon. */
  from: number
  until: number
  /** The wish in millionths of a seventh of a post, exact. */
  parts: number
  /** The whole posts wanted. */
  posts: number
}

/** Parts of one post: frequency is in thousandths a week, intensity in thousandths, a day is a seventh. */
export const POST_PARTS = 7 * 1000 * 1000

/**
 * Posts wanted by week, as whole numbers whose running total never differs from the running wish by a whole post.
 * Part weeks count by their days. The phase is counted from a fixed Monday, not from the horizon, so that a fraction such as
 * one post in two weeks falls in the same weeks whichever day the plan starts.
 */
export function demandOf(
  channel: ChannelModel,
  horizon: { firstDay: number; lastDay: number },
): WeekDemand[] {
  const { frequency } = channel.tactic
  const { firstDay, lastDay } = horizon
  const phase = ((((firstDay + 3) * frequency) % 7000) * 1000 + POST_PARTS) % POST_PARTS
  const weeks: WeekDemand[] = []
  let running = phase
  for (let week = weekOfDay(firstDay); week <= weekOfDay(lastDay); week += 1) {
    const from = Math.max(firstDay, mondayOfWeek(week))
    const until = Math.min(lastDay, mondayOfWeek(week) + 6)
    let parts = 0
    for (let day = from; day <= until; day += 1) parts += frequency * intensityOn(channel, day)
    const posts = rounded(running + parts) - rounded(running)
    running += parts
    weeks.push({ week, from, until, parts, posts })
  }
  return weeks
}

/** Posts that milestones want on top of the frequency in these days; on closed days none. */
export function postsAbove(
  { closed }: Pick<Model, 'closed'>,
  { milestoneDays }: ChannelModel,
  { from, until }: Pick<WeekDemand, 'from' | 'until'>,
): number {
  return milestoneDays.filter(
    ({ milestone, day }) => milestone.counts === 'above' && day >= from && day <= until && !closed.has(day),
  ).length
}

/** Campaigns' intensity on a day, in thousandths; of several at once the product. */
function intensityOn(channel: ChannelModel, day: number): number {
  let intensity = 1000
  for (const one of channel.campaigns) {
    if (day < one.from || day > one.until) continue
    intensity = Math.min(20_000, Math.round((intensity * intensityOf(one, day)) / 1000))
  }
  return intensity
}

/** One campaign's intensity on one of its days, in thousandths of the usual. */
export function intensityOf({ campaign, from }: CampaignModel, day: number): number {
  return campaign.intensity[Math.floor((day - from) / 7)] ?? 1000
}

function rounded(parts: number): number {
  return Math.floor((parts + POST_PARTS / 2) / POST_PARTS)
}
