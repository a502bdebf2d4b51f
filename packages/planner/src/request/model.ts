import {
  addDays,
  canBoost,
  type Channel,
  type Campaign,
  type ChannelTactic,
  dayNumber,
  type Format,
  type HiredHelp,
  type Horizon,
  type Id,
  type KeyMessage,
  type Milestone,
  minutesOf,
  officialHolidays,
  type Person,
  type PlanBasis,
  quietHolidays,
  type Segment,
  type Source,
  type Tactic,
  type Theme,
  type Weekday,
} from '@cadans/domain'
import { shareOf } from '../numbers/shares.ts'
import type { PlanRequest } from './plan.ts'
import { weekOfDay } from './week.ts'

/** A request with its names resolved once: lists hold what is in use, maps lead from an id to its place in them. */
export interface Model {
  basis: PlanBasis
  tactic: Tactic
  firstDay: number
  lastDay: number
  nowDay: number
  nowMinute: number
  /** The week of today: nothing can be made before it. */
  nowWeek: number
  channels: readonly ChannelModel[]
  themes: readonly Theme[]
  formats: readonly Format[]
  messages: readonly KeyMessage[]
  segments: readonly Segment[]
  people: readonly Person[]
  hiredHelp: readonly HiredHelp[]
  sources: readonly Source[]
  themeIndex: ReadonlyMap<Id, number>
  formatIndex: ReadonlyMap<Id, number>
  messageIndex: ReadonlyMap<Id, number>
  segmentIndex: ReadonlyMap<Id, number>
  personIndex: ReadonlyMap<Id, number>
  /** Closed day numbers. */
  closed: ReadonlySet<number>
  /** Numbers of days on which nobody works: official holidays, quiet or not, and days that are closed but for a pause. */
  daysOff: ReadonlySet<number>
}

/** A channel that gets posts. */
export interface ChannelModel {
  index: number
  id: Id
  role: Channel['role']
  /** Money can be put behind a post here. */
  canBoost: boolean
  tactic: ChannelTactic
  /** Campaigns that it takes part in. */
  campaigns: readonly CampaignModel[]
  /** Days of milestones that want a post here, in the horizon, in order; of one day in the order of their milestones. */
  milestoneDays: readonly MilestoneDay[]
  /** Share by format; where none was chosen, equal ones. */
  formatWeights: readonly number[]
  /** Weight by segment. */
  segmentWeights: readonly number[]
  /** By theme: suits at least one format of this channel. */
  suits: readonly boolean[]
  ownShare: number
  /** Posting windows in minutes of the day. */
  windows: readonly { weekday: Weekday; from: number; until: number; weight: number }[]
}

/** A day on which a milestone wants a post. */
export interface MilestoneDay {
  milestone: Milestone
  day: number
  /** So many days from the milestone, below 0 before it. */
  days: number
}

export interface CampaignModel {
  campaign: Campaign
  from: number
  until: number
}

/** Resolves a request. Channels without a role, unknown ones and retired values are left out here, once. */
export function modelOf(request: Pick<PlanRequest, 'now' | 'horizon' | 'strategy' | 'tactic'>): Model {
  const { strategy, tactic, now, horizon } = request
  const themes = tactic.themes.filter(isInUse)
  const formats = tactic.formats.filter(isInUse)
  const campaigns = strategy.campaigns.map((campaign) => ({
    campaign,
    from: dayNumber(campaign.from),
    until: dayNumber(campaign.until),
  }))
  const inUse = new Map(
    strategy.channels.filter(({ role }) => role !== 'none').map((channel) => [channel.id, channel]),
  )
  const nowDay = dayNumber(now.date)
  return {
    basis: { strategy, tactic },
    tactic,
    firstDay: dayNumber(horizon.from),
    lastDay: dayNumber(horizon.until),
    nowDay,
    nowMinute: minutesOf(now.time),
    nowWeek: weekOfDay(nowDay),
    channels: tactic.channels
      .flatMap((channel) => {
        const row = inUse.get(channel.channelId)
        return row === undefined ? [] : [{ channel, row }]
      })
      .map(({ channel, row }, index) => {
        const formatWeights = weightsOf(channel.formatShares, formats, () => 1)
        return {
          index,
          id: channel.channelId,
          role: row.role,
          canBoost: canBoost(row),
          tactic: channel,
          campaigns: campaigns.filter(
            ({ campaign: { channelIds } }) =>
              channelIds.length === 0 || channelIds.includes(channel.channelId),
          ),
          milestoneDays: milestoneDaysOn(request, channel),
          formatWeights,
          segmentWeights: weightsOf(channel.segmentShares, strategy.segments, ({ share }) => share),
          suits: themes.map(
            ({ formatIds }) =>
              formats.length === 0 ||
              formats.some(
                ({ id }, at) =>
                  shareOf(formatWeights, at) > 0 && (formatIds.length === 0 || formatIds.includes(id)),
              ),
          ),
          ownShare: channel.ownShare ?? tactic.ownShare,
          windows: channel.windows.map(({ weekday, from, until, weight }) => ({
            weekday,
            from: minutesOf(from),
            until: minutesOf(until),
            weight,
          })),
        }
      }),
    themes,
    formats,
    messages: strategy.keyMessages,
    segments: strategy.segments,
    people: strategy.people,
    hiredHelp: tactic.hiredHelp.filter(isInUse),
    sources: tactic.sources.filter(isInUse),
    themeIndex: indexOf(themes),
    formatIndex: indexOf(formats),
    messageIndex: indexOf(strategy.keyMessages),
    segmentIndex: indexOf(strategy.segments),
    personIndex: indexOf(strategy.people),
    closed: closedDaysOf(request),
    daysOff: daysOffOf(request),
  }
}

/** Where a milestone names no channel it is for those that get posts anyway. */
function milestoneDaysOn(
  { strategy: { milestones }, horizon }: Pick<PlanRequest, 'strategy' | 'horizon'>,
  { channelId, frequency }: ChannelTactic,
): MilestoneDay[] {
  const first = dayNumber(horizon.from)
  const last = dayNumber(horizon.until)
  return milestones
    .filter(({ channelIds }) => (channelIds.length === 0 ? frequency > 0 : channelIds.includes(channelId)))
    .flatMap((milestone) =>
      milestone.days.map((days) => ({ milestone, days, day: dayNumber(milestone.date) + days })),
    )
    .filter(({ day }) => day >= first && day <= last)
    .toSorted((a, b) => a.day - b.day)
}

function isInUse(value: { retired: boolean }): boolean {
  return !value.retired
}

function indexOf(rows: readonly { id: Id }[]): Map<Id, number> {
  return new Map(rows.map(({ id }, index) => [id, index]))
}

/** Chosen shares in the order of `rows`; where nothing was chosen, or only what is gone, the weights by default. */
function weightsOf<T extends { id: Id }>(
  shares: readonly { id: Id; share: number }[],
  rows: readonly T[],
  byDefault: (row: T) => number,
): number[] {
  const chosen = rows.map(({ id }) => shares.find((share) => share.id === id)?.share ?? 0)
  return chosen.some((share) => share > 0) ? chosen : rows.map(byDefault)
}

/** Only days in the horizon, so that a closed century costs nothing. */
function closedDaysOf({
  horizon,
  strategy,
  tactic,
}: Pick<PlanRequest, 'horizon' | 'strategy' | 'tactic'>): Set<number> {
  const around = { from: addDays(horizon.from, -7), until: addDays(horizon.until, 7) }
  const holidays = quietHolidays({ strategy, tactic }, around).map(({ date }) => dayNumber(date))
  return new Set([...holidays, ...daysIn(strategy.closedDays, around)])
}

/** The longest lead time that a format can have, and three weeks to make it in. */
const MAKING_DAYS = 90 + 21

function daysOffOf({ horizon, strategy }: Pick<PlanRequest, 'horizon' | 'strategy'>): Set<number> {
  const around = { from: addDays(horizon.from, -MAKING_DAYS), until: addDays(horizon.until, 7) }
  const holidays = officialHolidays(strategy, around).map(({ date }) => dayNumber(date))
  const closed = strategy.closedDays.filter(({ pauses }) => !pauses)
  return new Set([...holidays, ...daysIn(closed, around)])
}

function daysIn(periods: readonly Horizon[], around: Horizon): number[] {
  return periods.flatMap(({ from, until }) => {
    const first = Math.max(dayNumber(from), dayNumber(around.from))
    const last = Math.min(dayNumber(until), dayNumber(around.until))
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  })
}
