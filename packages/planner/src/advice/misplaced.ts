import { dayNumber, type Id, type LocalDate, type LocalTime } from '@cadans/domain'
import { type ChannelModel, type Model, modelOf } from '../request/model.ts'
import { forbiddenBy, type Obstacle } from './obstacles.ts'
import type { FreePost, PlanRequest, StandingPost } from '../request/plan.ts'
import { atOf, dateOf, mondayOfWeek, timeOf, weekOfDay } from '../request/week.ts'
import { type Chooser, chooserOf } from '../slots/week-choice.ts'

interface Moment {
  date: LocalDate
  time: LocalTime
}

/** A standing post whose moment the tactic forbids by now, and where in its week it could stand. */
export interface Misplaced {
  postId: Id
  channelId: Id
  themeId: Id | null
  formatId: Id | null
  from: Moment
  to: Moment
  /** Why it would not be put where it stands. */
  obstacles: readonly Obstacle[]
}

/**
 * The standing posts of a horizon that could move to a moment which the tactic allows, in order of time: each to the nearest of
 * its week, beside the free places if there is one. What stands ready elsewhere, is published, skipped or over does not move.
 * @param released those that do move: the others are judged by where these then stand
 */
export function misplacedPosts(request: PlanRequest, released: ReadonlySet<Id>): Misplaced[] {
  const model = modelOf(request)
  const found = model.channels.flatMap((channel) => misplacedOn(channel, { model, request, released }))
  return found.toSorted((a, b) => atOf(a.from) - atOf(b.from))
}

function misplacedOn(
  channel: ChannelModel,
  { model, request, released }: { model: Model; request: PlanRequest; released: ReadonlySet<Id> },
): Misplaced[] {
  const { now, horizon } = request
  const isOwn = ({ channelId }: { channelId: Id }) => channelId === channel.id
  const standing = request.standing.filter((post) => isOwn(post) && post.status !== 'skipped')
  const chooser = chooserOf(model, channel)
  const free = byWeek((request.free ?? []).filter(isOwn))
  const own = byWeek(standing)
  const found: Misplaced[] = []
  for (const post of standing.toSorted((a, b) => atOf(a) - atOf(b))) {
    const isInHorizon = post.date >= horizon.from && post.date <= horizon.until
    if (!isInHorizon || !mayMove(post) || atOf(post) <= atOf(now)) continue
    const others = nearWeek(own, post).filter(({ id }) => id !== post.id)
    const obstacles = forbiddenBy(model, channel, { moment: post, own: others }).filter(
      // A milestone's day was chosen by its date, windows or none.
      ({ code }) => code !== 'not.window' || post.milestoneId === null,
    )
    if (obstacles.length === 0) continue
    const to =
      nearestStart(chooser, { model, post, taken: [...others, ...nearWeek(free, post)] }) ??
      nearestStart(chooser, { model, post, taken: others })
    if (to === undefined) continue
    const { id: postId, channelId, themeId, formatId, date, time } = post
    found.push({ postId, channelId, themeId, formatId, from: { date, time }, to, obstacles })
    if (released.has(postId)) {
      const week = weekOf(post)
      own.set(
        week,
        (own.get(week) ?? []).map((one) => (one.id === postId ? { ...one, ...to } : one)),
      )
    }
  }
  return found
}

function weekOf({ date }: { date: LocalDate }): number {
  return weekOfDay(dayNumber(date))
}

function byWeek<P extends { date: LocalDate }>(posts: readonly P[]): Map<number, P[]> {
  return Map.groupBy(posts, weekOf)
}

/** Those of its week and of the weeks beside it, as far as spacing can reach. */
function nearWeek<P>(weeks: ReadonlyMap<number, readonly P[]>, post: { date: LocalDate }): P[] {
  const week = weekOf(post)
  return [week - 1, week, week + 1].flatMap((near) => weeks.get(near) ?? [])
}

/** The request once the released posts have moved. */
export function withReleased(
  request: PlanRequest,
  misplaced: readonly Misplaced[],
  released: ReadonlySet<Id>,
): PlanRequest {
  const moments = new Map(misplaced.map(({ postId, to }) => [postId, to]))
  const standing = request.standing.map((post) =>
    released.has(post.id) ? { ...post, ...moments.get(post.id) } : post,
  )
  return { ...request, standing }
}

function mayMove({ status }: StandingPost): boolean {
  return status !== 'published' && status !== 'loaded'
}

interface Search {
  model: Model
  post: StandingPost
  /** What keeps its distance. */
  taken: readonly (StandingPost | FreePost)[]
}

function nearestStart(chooser: Chooser, { model, post, taken }: Search): Moment | undefined {
  const monday = mondayOfWeek(weekOf(post))
  const start = monday * 1440
  const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => {
    const at = monday + day
    return at >= model.firstDay && at <= model.lastDay && !model.closed.has(at)
  })
  const starts = chooser.starts({
    count: 1,
    days,
    after: Math.max(-1, model.nowDay * 1440 + model.nowMinute - start),
    fixed: taken.map((other) => atOf(other) - start),
  })
  const own = atOf(post) - start
  let nearest: (typeof starts)[number] | undefined
  for (const one of starts) {
    if (nearest === undefined || Math.abs(one.at - own) < Math.abs(nearest.at - own)) nearest = one
  }
  return nearest === undefined
    ? undefined
    : { date: dateOf(monday + nearest.day), time: timeOf(nearest.slot.minute) }
}
