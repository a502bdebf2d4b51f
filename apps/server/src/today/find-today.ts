import {
  addDays,
  type ClosedDays,
  isLapsed,
  isLate,
  isPaused,
  type LocalDate,
  type LocalTime,
  mondayOf,
  type Post,
  type PostCard,
  todayPart,
  type TodayPart,
  toLocal,
} from '@cadans/domain'
import type { Executor } from '@cadans/database'
import type { FrequencyCell } from '@cadans/planner'
import { findFrequency } from '../adherence/find-adherence.ts'
import type { AppContext } from '../context.ts'
import type { Member } from '../access/member.ts'
import { findRows } from '../journal/rows.store.ts'
import { findPostCards, findPostsOf, findStartedCards } from '../post/post.store.ts'
import { closedDaysKind } from '../strategy/strategy.kinds.ts'
import { findStrategy } from '../strategy/strategy.store.ts'
import { findDraft } from '../tactic/tactic.store.ts'

/** What asks for attention now, without the texts and what lies further ahead. */
export interface ThisWeek {
  now: { date: LocalDate; time: LocalTime }
  /** Ready, and its day has come: by moment, so that what is overdue stands first. */
  place: PostCard[]
  /** To be made further, by the day on which it has to be ready, a week ahead. */
  make: PostCard[]
  /** Waiting for a yes, or sent back. */
  answer: PostCard[]
  /** All that stands in this week. */
  week: PostCard[]
  openThisWeek: PostCard[]
  frequency: readonly FrequencyCell[]
}

export interface Today extends Omit<ThisWeek, 'place'> {
  /** With its text, to hand over. */
  place: Post[]
  /** When this week has none: the open places of the first week after it that has any, within a quarter. */
  openNext: PostCard[]
}

/** How many days ahead it is told what is to be made. */
const MAKE_DAYS = 7
/** How many days ahead something is due. */
const DUE_DAYS = 2
/** How far ahead open places are sought, in days: a quarter. */
const NEXT_DAYS = 91

/** What asks for attention now, and how this week stands. What a pause holds asks for nothing. */
export async function findThisWeek(
  context: Pick<AppContext, 'database' | 'clock'>,
  member: Member,
): Promise<ThisWeek> {
  const { read } = context.database
  const now = toLocal(context.clock.now(), member.zone)
  const horizon = { from: mondayOf(now.date), until: addDays(mondayOf(now.date), 6) }
  const strategy = await findStrategy(read, member)
  const started = await findStarted(context, member, now.date)
  const partOf = (part: TodayPart) =>
    (started.get(part) ?? []).filter((post) => !isPaused(post, strategy.closedDays, now.date))
  const week = await findPostCards(read, member, horizon)
  return {
    now,
    place: partOf('place'),
    make: partOf('make').toSorted((one, other) => (readyOn(one) < readyOn(other) ? -1 : 1)),
    answer: partOf('answer'),
    week,
    openThisWeek: week.filter((post) => isWanted(post, strategy.closedDays, now.date)),
    frequency: await findFrequency(context, member, { horizon, strategy, posts: week }),
  }
}

/** As {@link findThisWeek}, with what is handed over and what lies further ahead. */
export async function findToday(
  context: Pick<AppContext, 'database' | 'clock'>,
  member: Member,
): Promise<Today> {
  const { read } = context.database
  const found = await findThisWeek(context, member)
  const place = found.place.map(({ id }) => id)
  return {
    ...found,
    place: await findPostsOf(read, member, place),
    openNext: found.openThisWeek.length > 0 ? [] : await findOpenNext(read, member, found.now.date),
  }
}

/** The open places of the first week after this one that has any. */
async function findOpenNext(executor: Executor, member: Member, today: LocalDate): Promise<PostCard[]> {
  const closedDays = await findRows(executor, member, closedDaysKind)
  const from = addDays(mondayOf(today), 7)
  const ahead = { from, until: addDays(from, NEXT_DAYS - 1), filter: { statuses: ['open' as const] } }
  const posts = await findPostCards(executor, member, ahead)
  return firstWeekOf(posts.filter((post) => isWanted(post, closedDays, today)))
}

function isWanted(post: PostCard, closedDays: readonly ClosedDays[], today: LocalDate): boolean {
  return post.status === 'open' && !isLapsed(post, today) && !isPaused(post, closedDays, today)
}

/** What somebody started and what each asks for. */
async function findStarted(
  { database: { read } }: Pick<AppContext, 'database'>,
  member: Member,
  today: LocalDate,
): Promise<ReadonlyMap<TodayPart | null, PostCard[]>> {
  const cards = await findStartedCards(read, member, addDays(today, MAKE_DAYS))
  const { formats } = (await findDraft(read, member)).tactic
  const basis = { today, approval: member.approval, formats }
  return Map.groupBy(cards, (post) => todayPart(post, basis))
}

type Counted = Pick<ThisWeek, 'now' | 'make' | 'answer'> & { place: readonly (Post | PostCard)[] }

export interface TodayCounts {
  due: number
  late: number
  waiting: number
}

/** How much of today is late, due within two days, and waiting for a yes; what is late is not due as well. */
export function countToday({ now, place, make, answer }: Counted): TodayCounts {
  const started = [...place, ...make, ...answer]
  const last = addDays(now.date, DUE_DAYS)
  const isNear = ({ deadline, date }: Pick<Post, 'deadline' | 'date'>) =>
    [deadline, date].some((day) => day !== null && day >= now.date && day <= last)
  const isDone = ({ status }: Pick<Post, 'status'>) => status === 'approved' || status === 'loaded'
  return {
    late: started.filter((post) => isLate(post, now)).length,
    due: started.filter((post) => !isDone(post) && !isLate(post, now) && isNear(post)).length,
    waiting: answer.filter(({ status }) => status === 'review').length,
  }
}

/** By when it has to be ready, and after that its moment. */
function readyOn({ deadline, date, time }: PostCard): string {
  return `${deadline ?? date} ${date} ${time}`
}

/** Of posts in order of date, those of the first week that has any. */
function firstWeekOf(posts: readonly PostCard[]): PostCard[] {
  const [first] = posts
  if (first === undefined) return []
  const end = addDays(mondayOf(first.date), 6)
  return posts.filter(({ date }) => date <= end)
}
