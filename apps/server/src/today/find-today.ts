import {
  addDays,
  isLapsed,
  isLate,
  isPaused,
  type LocalDate,
  type LocalTime,
  mondayOf,
  type PostCard,
  type Status,
  toLocal,
} from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { findAdherence } from '../adherence/find-adherence.ts'
import type { AppContext } from '../context.ts'
import { findRows } from '../journal/rows.store.ts'
import type { Member } from '../member/member.ts'
import { findPostCards } from '../post/post.store.ts'
import { closedDaysKind } from '../strategy/strategy.kinds.ts'

export interface Today {
  now: { date: LocalDate; time: LocalTime }
  /** Deadline or moment from today to two days on, and not ready; what is late stands there only. */
  due: PostCard[]
  late: PostCard[]
  /** Waiting for a review. */
  waiting: PostCard[]
  openThisWeek: PostCard[]
  publishedThisWeek: number
  frequency: readonly FrequencyCell[]
}

/** How many days ahead something is due. */
const DUE_DAYS = 2
/** Work that somebody started and nobody finished. */
const STARTED: Status[] = ['planned', 'making', 'review', 'approved', 'loaded']
const ALWAYS = { from: '1970-01-01', until: '2200-12-31' }

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
  const all = await findPostCards(read, member, { ...ALWAYS, filter: { statuses: STARTED } })
  const started = all.filter(asks)
  const ofWeek = await findPostCards(read, member, week)
  const { frequency } = await findAdherence(context, member, week)
  return {
    now,
    due: started.filter((post) => !isLate(post, now) && isDue(post, now.date)),
    late: started.filter((post) => isLate(post, now)),
    waiting: started.filter(({ status }) => status === 'review'),
    openThisWeek: ofWeek.filter((post) => post.status === 'open' && !isLapsed(post, now.date) && asks(post)),
    publishedThisWeek: ofWeek.filter(({ status }) => status === 'published').length,
    frequency,
  }
}

function isDue({ status, deadline, date }: PostCard, today: LocalDate): boolean {
  if (status === 'approved' || status === 'loaded') return false
  const last = addDays(today, DUE_DAYS)
  return [deadline, date].some((day) => day !== null && day >= today && day <= last)
}
