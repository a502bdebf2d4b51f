import type { Post } from './post.schema.ts'
import { addDays, type LocalDate, type LocalTime } from './time.ts'

/** How many days before today's date plus this a free place no longer moves. */
export const STANDING_DAYS = 14

/** An open place that nobody touched: a plan may move it. Everything else, and all within 14 days, stands. */
export function isFree(
  post: Pick<Post, 'status' | 'pinned' | 'placeKey' | 'date'>,
  today: LocalDate,
): boolean {
  return (
    post.status === 'open' &&
    !post.pinned &&
    post.placeKey !== null &&
    post.date >= addDays(today, STANDING_DAYS)
  )
}

/** Work that somebody started and that is behind: past its deadline unfinished, or past its moment unpublished. */
export function isLate(
  post: Pick<Post, 'status' | 'deadline' | 'date' | 'time'>,
  now: { date: LocalDate; time: LocalTime },
): boolean {
  if (!isUnfinished(post)) return false
  if (post.date < now.date || (post.date === now.date && post.time < now.time)) return true
  const isReady = post.status === 'approved' || post.status === 'loaded'
  return !isReady && post.deadline !== null && post.deadline < now.date
}

/** Work that somebody owns and that is not at its end. */
export function isUnfinished({ status }: Pick<Post, 'status'>): boolean {
  return status !== 'open' && status !== 'published' && status !== 'skipped'
}

/** An open place whose day passed empty: it lapses without blame. */
export function isLapsed(post: Pick<Post, 'status' | 'date'>, today: LocalDate): boolean {
  return post.status === 'open' && post.date < today
}
