import {
  addDays,
  type ClosedDays,
  type FeedFilter,
  feedWindow,
  isLapsed,
  isPaused,
  isWithin,
  type LocalDate,
  type Status,
} from '@cadans/domain'
import type { FeedPost } from './post-event.ts'
import type { FeedWork } from './work-event.ts'

/** How long a calendar program is told that a post was cancelled, before it is left out. */
const CANCELLED_DAYS = 30

/** Posts whose making is behind them: their deadline is no news. */
const READY: readonly Status[] = ['approved', 'loaded', 'published', 'skipped']

/** One event to be: a post at its moment, or the date by which it must be ready. */
export type FeedEntry =
  | { kind: 'post'; date: LocalDate; post: FeedPost }
  | { kind: 'deadline'; date: LocalDate; post: FeedPost & { deadline: LocalDate } }
  | { kind: 'work'; date: LocalDate; work: FeedWork }

interface FeedMoment {
  today: LocalDate
  closedDays: readonly ClosedDays[]
  /** Work that is no post; only what the filter asks for comes in. */
  work?: readonly FeedWork[]
}

/**
 * The events of a feed in order of date, then of the posts as given.
 * Open places, deadlines and work come only when asked for; an open place whose day has passed is left out, as is a post that was
 * skipped more than 30 days ago, and all that a pause holds.
 */
export function feedEntries(
  posts: readonly FeedPost[],
  filter: FeedFilter,
  { today, closedDays, work = [] }: FeedMoment,
): readonly FeedEntry[] {
  const window = feedWindow(today)
  const entries: FeedEntry[] = []
  for (const post of posts) {
    if (!isWanted(post, filter) || isOver(post, today) || isPaused(post, closedDays, today)) continue
    if (isWithin(post.date, window)) entries.push({ kind: 'post', date: post.date, post })
    if (filter.deadlines && hasDeadline(post) && isWithin(post.deadline, window)) {
      entries.push({ kind: 'deadline', date: post.deadline, post })
    }
  }
  for (const item of filter.work ? work : []) {
    const isOwn = names(filter.ownerIds, item.ownerId)
    if (isOwn && isWithin(item.date, window)) entries.push({ kind: 'work', date: item.date, work: item })
  }
  return entries.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

/** Whether a feed with this filter speaks of the post; an empty list names all. */
function isWanted(post: FeedPost, filter: FeedFilter): boolean {
  return (
    names(filter.ownerIds, post.ownerId) &&
    names(filter.channelIds, post.channelId) &&
    names(filter.themeIds, post.themeId) &&
    (post.status === 'open' ? filter.openPlaces : names(filter.statuses, post.status))
  )
}

function names(list: readonly string[], value: string | null): boolean {
  return list.length === 0 || (value !== null && list.includes(value))
}

function isOver(post: FeedPost, today: LocalDate): boolean {
  if (isLapsed(post, today)) return true
  return post.status === 'skipped' && post.changedAt.slice(0, 10) < addDays(today, -CANCELLED_DAYS)
}

function hasDeadline(post: FeedPost): post is FeedPost & { deadline: LocalDate } {
  return post.deadline !== null && !READY.includes(post.status)
}
