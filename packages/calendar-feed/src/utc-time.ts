import { addDays, type LocalDate, type LocalTime, minutesOf, timeOfMinutes, toInstant } from '@cadans/domain'

const DAY_MINUTES = 1440
const DAY_MILLISECONDS = 86_400_000

/** A date as RFC 5545 writes it, `YYYYMMDD`. */
export function basicDate(date: LocalDate): string {
  return date.replaceAll('-', '')
}

/** An ISO instant in UTC as RFC 5545 writes it, to the second. */
export function basicInstant(instant: string): string {
  return `${basicDate(instant.slice(0, 10))}T${instant.slice(11, 19).replaceAll(':', '')}Z`
}

interface PlainDay {
  /** Minutes from midnight UTC of `dates[1]` to local midnight. */
  start: number
  seconds: string
  /** The day before, the day itself and the day after, in basic form. */
  dates: readonly [string, string, string]
}

/** Writes a wall time of one zone as an instant in basic form, `minutes` later. */
export type UtcTime = (date: LocalDate, time: LocalTime, minutes: number) => string

/**
 * Asking the zone's rules for each time costs far more than writing the event around it. A day that lasts 24 hours has one
 * offset from end to end, so its times follow from its midnight; only the few days with a change ask for each time.
 */
export function utcTimes(zone: string): UtcTime {
  const days = new Map<LocalDate, PlainDay | null>()
  return function utcTime(date, time, minutes) {
    let day = days.get(date)
    if (day === undefined) {
      day = findPlainDay(date, zone)
      days.set(date, day)
    }
    const wall = minutesOf(time)
    if (day === null || wall + minutes >= DAY_MINUTES) {
      return basicInstant(toInstant(date, time, zone).add({ minutes }).toString())
    }
    const total = day.start + wall + minutes
    const shift = total < 0 ? 0 : total < DAY_MINUTES ? 1 : 2
    const clock = timeOfMinutes(total + (1 - shift) * DAY_MINUTES)
    return `${day.dates[shift]}T${clock.slice(0, 2)}${clock.slice(3)}${day.seconds}Z`
  }
}

/** Null when the zone's offset changes on this date. */
function findPlainDay(date: LocalDate, zone: string): PlainDay | null {
  const midnight = toInstant(date, '00:00', zone).epochMilliseconds
  const next = toInstant(addDays(date, 1), '00:00', zone).epochMilliseconds
  if (next - midnight !== DAY_MILLISECONDS) return null
  const seconds = (midnight - toInstant(date, '00:00', 'UTC').epochMilliseconds) / 1000
  const start = Math.floor(seconds / 60)
  return {
    start,
    seconds: String(seconds - start * 60).padStart(2, '0'),
    dates: [basicDate(addDays(date, -1)), basicDate(date), basicDate(addDays(date, 1))],
  }
}
