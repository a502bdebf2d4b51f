import {
  type LocalDate,
  type LocalTime,
  minutesOf,
  type PostingWindow,
  timeOfMinutes,
  weekdayOf,
} from '@cadans/domain'

/** The time for a channel without windows. */
const NOON = '12:00'
const STEP = 15

export interface TimeWish {
  date: LocalDate
  windows: readonly PostingWindow[]
  /** Times of other posts on that channel and day. */
  taken: readonly LocalTime[]
  spacingMinutes: number
  /** Nothing earlier than this on the day itself; null when the date is not today. */
  notBefore: LocalTime | null
}

/**
 * The time to offer for a new post: the start of the heaviest window of that weekday, or the first quarter of an hour in it that keeps
 * its distance from the other posts; then the next window; noon when none is left.
 */
export function suggestedTime({ date, windows, taken, spacingMinutes, notBefore }: TimeWish): LocalTime {
  const weekday = weekdayOf(date)
  const others = taken.map(minutesOf)
  const least = notBefore === null ? 0 : minutesOf(notBefore)
  const today = windows
    .filter((window) => window.weekday === weekday)
    .toSorted((a, b) => b.weight - a.weight || minutesOf(a.from) - minutesOf(b.from))
  for (const window of today) {
    for (let at = minutesOf(window.from); at < minutesOf(window.until); at += STEP) {
      const isFree = others.every((other) => Math.abs(other - at) >= Math.max(spacingMinutes, 1))
      if (isFree && at >= least) return timeOfMinutes(at)
    }
  }
  return NOON
}
