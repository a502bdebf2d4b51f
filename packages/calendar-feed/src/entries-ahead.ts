import type { LocalDate, LocalTime } from '@cadans/domain'
import type { FeedEntry } from './feed-entries.ts'

/** How many entries of each kind there are. */
interface EntryCounts {
  posts: number
  openPlaces: number
  deadlines: number
  work: number
}

/**
 * Counts what is still to come: posts from this minute on, and what stands on a day from today on. A skipped post is in a feed only
 * as cancelled, and does not count.
 */
export function countAhead(
  entries: readonly FeedEntry[],
  { date: today, time: now }: { date: LocalDate; time: LocalTime },
): EntryCounts {
  const counts = { posts: 0, openPlaces: 0, deadlines: 0, work: 0 }
  for (const entry of entries) {
    if (entry.date < today) continue
    if (entry.kind === 'work') counts.work += 1
    else if (entry.kind === 'deadline') counts.deadlines += 1
    else if (entry.date === today && entry.post.time < now) continue
    else if (entry.post.status === 'open') counts.openPlaces += 1
    else if (entry.post.status !== 'skipped') counts.posts += 1
  }
  return counts
}
