import {
  dayNumber,
  findQuiet,
  type Horizon,
  type Id,
  type KeyDate,
  type LocalDate,
  type LocalTime,
  minutesOf,
  mondayOf,
  addDays,
  type PlanBasis,
  type Post,
} from '@cadans/domain'
import { demandOf, postsAbove } from '../demand/demand.ts'
import { type ChannelModel, type Model, modelOf } from '../request/model.ts'
import { atOf, minuteOf, weekdayOfDay } from '../request/week.ts'

/** What a post at a moment has to do with: where it is, and whether it holds its time. */
export type NearPost = Pick<Post, 'id' | 'channelId' | 'date' | 'time' | 'status'>

/** A rule, or the frequency, for which the planner would not put a post at a moment. */
export type Obstacle =
  | { code: 'not.past' }
  | { code: 'not.closed'; reason: string }
  /** An official holiday of a year whose holidays are quiet. */
  | { code: 'not.holiday'; keyDate: KeyDate['code'] }
  | { code: 'not.window' }
  /** The nearest post on the channel, and the distance that the tactic asks for. */
  | { code: 'not.spacing'; postId: Id; date: LocalDate; time: LocalTime; spacingMinutes: number }
  | { code: 'not.day'; mostPerDay: number }
  /** The week has so many posts already, and its frequency asks for no more. */
  | { code: 'not.week'; posts: number; wanted: number }

export interface Moment {
  channelId: Id
  date: LocalDate
  time: LocalTime
}

/** What a moment is judged among. */
export interface Around<P> extends PlanBasis {
  now: { date: LocalDate; time: LocalTime }
  /** All posts within {@link aroundOf} the moment, without the one that it is about. */
  posts: readonly P[]
}

/** The days whose posts say whether a post can stand on a date: its week, and as far around it as spacing can reach. */
export function aroundOf(date: LocalDate): Horizon {
  const monday = mondayOf(date)
  return { from: addDays(monday, -7), until: addDays(monday, 13) }
}

/**
 * Why the planner would not put a post there, rule by rule; empty where nothing stands in the way. A channel that gets no posts
 * has no rules.
 */
export function obstaclesAt(moment: Moment, { now, strategy, tactic, posts }: Around<NearPost>): Obstacle[] {
  const monday = mondayOf(moment.date)
  const week = { from: monday, until: addDays(monday, 6) }
  const model = modelOf({ now, horizon: week, strategy, tactic })
  const channel = model.channels.find(({ id }) => id === moment.channelId)
  if (channel === undefined) return []
  const own = posts.filter(({ channelId, status }) => channelId === moment.channelId && status !== 'skipped')
  const found = forbiddenBy(model, channel, { moment, own })
  const wanted = demandOf(channel, model).reduce(
    (sum, demand) => sum + demand.posts + postsAbove(model, channel, demand),
    0,
  )
  const inWeek = own.filter(({ date }) => date >= week.from && date <= week.until).length
  if (inWeek >= wanted) found.push({ code: 'not.week', posts: inWeek, wanted })
  return found
}

/**
 * The rules that forbid a moment whatever the frequency asks for.
 * @param own the posts of the channel that hold their time, without the one that it is about
 */
export function forbiddenBy(
  model: Model,
  channel: ChannelModel,
  { moment, own }: { moment: Omit<Moment, 'channelId'>; own: readonly NearPost[] },
): Obstacle[] {
  const { spacingMinutes, mostPerDay } = channel.tactic
  const day = dayNumber(moment.date)
  const minute = minutesOf(moment.time)
  const found: Obstacle[] = []
  if (minuteOf(day, minute) <= minuteOf(model.nowDay, model.nowMinute)) found.push({ code: 'not.past' })
  const quiet = findQuiet(moment.date, model.basis)
  if (quiet?.kind === 'closed') found.push({ code: 'not.closed', reason: quiet.reason })
  if (quiet?.kind === 'holiday') found.push({ code: 'not.holiday', keyDate: quiet.keyDate })
  const isInWindow = channel.windows.some(
    ({ weekday, from, until }) => weekday === weekdayOfDay(day) && minute >= from && minute < until,
  )
  if (!isInWindow) found.push({ code: 'not.window' })
  const near = nearest(own, minuteOf(day, minute))
  if (near !== undefined && near.distance < Math.max(1, spacingMinutes)) {
    const { id: postId, date, time } = near.post
    found.push({ code: 'not.spacing', postId, date, time, spacingMinutes })
  }
  if (own.filter(({ date }) => date === moment.date).length >= mostPerDay) {
    found.push({ code: 'not.day', mostPerDay })
  }
  return found
}

function nearest(posts: readonly NearPost[], at: number): { post: NearPost; distance: number } | undefined {
  let found: { post: NearPost; distance: number } | undefined
  for (const post of posts) {
    const distance = Math.abs(atOf(post) - at)
    if (found === undefined || distance < found.distance) found = { post, distance }
  }
  return found
}
