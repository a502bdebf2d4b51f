import { type ClosedDays, isLapsed, isLate, isPaused, type PostCard } from '@cadans/domain'

/** How loud a post is on the calendar: what still asks for work is plain, what is done or waits is quiet, what nobody filled is pale. */
export const postTones = ['plain', 'late', 'open', 'lapsed', 'paused', 'done'] as const
export type PostTone = (typeof postTones)[number]

export function toneOf(
  post: Pick<PostCard, 'status' | 'deadline' | 'date' | 'time'>,
  now: { date: string; time: string },
  closedDays: readonly ClosedDays[],
): PostTone {
  if (isPaused(post, closedDays, now.date)) return 'paused'
  if (post.status === 'open') return isLapsed(post, now.date) ? 'lapsed' : 'open'
  if (post.status === 'published' || post.status === 'skipped') return 'done'
  return isLate(post, now) ? 'late' : 'plain'
}
