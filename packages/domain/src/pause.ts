import type { ClosedDays } from './campaign.schema.ts'
import type { Post } from './post.schema.ts'
import { addDays, isWithin, type LocalDate } from './time.ts'

/** The pause that holds on a date; of several the one that lasts longest. */
export function findPause(date: LocalDate, closedDays: readonly ClosedDays[]): ClosedDays | undefined {
  return closedDays
    .filter((days) => days.pauses && isWithin(date, days))
    .reduce<ClosedDays | undefined>(
      (last, days) => (last && last.until >= days.until ? last : days),
      undefined,
    )
}

/**
 * Whether a post waits: its date lies in a pause that is not over yet. A pause that is over holds nothing any more: what stood
 * in it and did not go out asks for another day, as all that is late does.
 */
export function isPaused(
  post: Pick<Post, 'status' | 'date'>,
  closedDays: readonly ClosedDays[],
  today: LocalDate,
): boolean {
  if (post.status === 'published' || post.status === 'skipped') return false
  return closedDays.some((days) => days.pauses && days.until >= today && isWithin(post.date, days))
}

/** A pause that is ended today, so that today counts again; undefined when nothing of it is left. */
export function endedPause(pause: ClosedDays, today: LocalDate): ClosedDays | undefined {
  const until = addDays(today, -1)
  return until < pause.from ? undefined : { ...pause, until }
}
