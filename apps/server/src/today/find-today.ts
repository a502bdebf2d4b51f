import {
  addDays,
  isLapsed,
  isLate,
  isPaused,
  type LocalDate,
  type LocalTime,
  mondayOf,
  type PostCard,
  toLocal,
} from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { findAdherence } from '../adherence/find-adherence.ts'
import type { AppContext } from '../context.ts'
import { findRows } from '../journal/rows.store.ts'
import type { Member } from '../access/member.ts'
import { findPostCards, findStartedCards } from '../post/post.store.ts'
import { closedDaysKind } from '../strategy/strategy.kinds.ts'

export interface Today {
  now: { date: LocalDate; time: LocalTime }
  /** Deadline or moment from today to two days on, and not ready; what is late stands there only. */
  due: PostCard[]
  late: PostCard[]
  /** Waiting for a review. */
  waiting: PostCard[]
  openThisWeek: PostCard[]
  /** When this week has none: the open places of the first week after it that has any, within a quarter. */
  openNext: PostCard[]
  publishedThisWeek: number
  frequency: readonly FrequencyCell[]
}

/** How many days ahead something is due. */
const DUE_DAYS = 2
/** How far ahead open places are sought, in days: a quarter. */
const NEXT_DAYS = 91

/** What asks for attention now, and how this week stands. What a pause holds asks for nothing. */
export async function findToday(
  context: Pick<AppContext, 'database' | 'clock'>,
  member: Member,
): Promise<Today> {
  const { read } = context.database
  const now = toLocal(context.clock.now(), member.zone)
  const week = { from: mondayOf(now.date), until: addDays(mondayOf(now.date), 6) }
  const closedDays = await findRows(read, member, closedDaysKind)
  const asks = (post: PostCard): boolean => !isPaused(post, closedDays, now.date)
  const started = (await findStartedCards(read, member, addDays(now.date, DUE_DAYS))).filter(asks)
  const ofWeek = await findPostCards(read, member, week)
  const { frequency } = await findAdherence(context, member, week)
  const isWanted = (post: PostCard) => post.status === 'open' && !isLapsed(post, now.date) && asks(post)
  const openThisWeek = ofWeek.filter(isWanted)
  const ahead =
    openThisWeek.length > 0
      ? []
      : await findPostCards(read, member, {
          from: addDays(week.until, 1),
          until: addDays(week.until, NEXT_DAYS),
          filter: { statuses: ['open'] },
        })
  return {
    now,
    due: started.filter((post) => !isLate(post, now) && isDue(post, now.date)),
    late: started.filter((post) => isLate(post, now)),
    waiting: started.filter(({ status }) => status === 'review'),
    openThisWeek,
    openNext: firstWeekOf(ahead.filter(isWanted)),
    publishedThisWeek: ofWeek.filter(({ status }) => status === 'published').length,
    frequency,
  }
}

/** Of posts in order of date, those of the first week that has any. */
function firstWeekOf(posts: readonly PostCard[]): PostCard[] {
  const [first] = posts
  if (first === undefined) return []
  const end = addDays(mondayOf(first.date), 6)
  return posts.filter(({ date }) => date <= end)
}

function isDue({ status, deadline, date }: PostCard, today: LocalDate): boolean {
  if (status === 'approved' || status === 'loaded') return false
  const last = addDays(today, DUE_DAYS)
  return [deadline, date].some((day) => day !== null && day >= today && day <= last)
}
