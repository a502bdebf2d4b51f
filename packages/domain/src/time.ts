import { z } from 'zod'

/** A local date, `YYYY-MM-DD`, proleptic Gregorian, between 1970 and 2200. */
export type LocalDate = string
/** A local time of day, `HH:MM`. */
export type LocalTime = string
/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Whether a date lies within the years of the calendar: what arithmetic makes of a date may not. */
export function isInCalendar(date: LocalDate): boolean {
  return date >= '1970-01-01' && date <= '2200-12-31'
}

export const localDateSchema = z.iso.date().refine(isInCalendar, { message: 'date.range' })
export const localTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'time.form' })
export const weekdaySchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
])
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The end of a window may be 24:00, which no post can be planned at. */
export const windowEndSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { message: 'time.form' })

/** An IANA time zone that this platform can plan in: by name, because an offset knows no daylight saving. */
export const zoneSchema = z.string().max(64).refine(isZone, { message: 'zone.unknown' })

/** Asked of Temporal too, which does the planning: Intl takes retired names that Temporal refuses. */
function isZone(zone: string): boolean {
  if (!/^[a-z]/iv.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const DAY = 86_400_000

/** Days since 1970-01-01: the integer that date arithmetic runs on. */
export function dayNumber(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY
}

/** The date of a day number, the inverse of {@link dayNumber}. */
export function dateOfDay(day: number): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days)
}

/** Whole days from one date to another, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdays[(((dayNumber(date) + 3) % 7) + 7) % 7] ?? 1
}

/** The Monday of the ISO week that holds `date`. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date))
}

/** ISO 8601 week number, 1 to 53. */
export function weekNumberOf(date: LocalDate): number {
  const thursday = addDays(mondayOf(date), 3)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

/** Minutes since local midnight, 0 to 1440. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** `HH:MM` of minutes since local midnight. */
export function timeOfMinutes(minutes: number): LocalTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/**
 * The instant at which a wall clock in `zone` shows this date and time.
 * The one rule of the house for daylight saving: a skipped time moves on by the gap, a doubled time is the earlier one.
 */
export function toInstant(date: LocalDate, time: LocalTime, zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
}

/** What a wall clock in `zone` shows at an instant (ISO string or epoch milliseconds). */
export function toLocal(instant: string | number, zone: string): { date: LocalDate; time: LocalTime } {
  const at =
    typeof instant === 'number'
      ? Temporal.Instant.fromEpochMilliseconds(instant)
      : Temporal.Instant.from(instant)
  const wall = at.toZonedDateTimeISO(zone)
  return { date: wall.toPlainDate().toString(), time: wall.toPlainTime().toString().slice(0, 5) }
}

/** Refuses a period that ends before it starts; an open end (null) never does. For zod's `superRefine`. */
export function assertForwards(
  { from, until }: { from: LocalDate | null; until: LocalDate | null },
  context: z.RefinementCtx,
): void {
  if (from !== null && until !== null && from > until) {
    context.addIssue({ code: 'custom', message: 'period.backwards', path: ['until'] })
  }
}

export function isWithin(
  date: LocalDate,
  period: { from: LocalDate | null; until: LocalDate | null },
): boolean {
  return (period.from === null || date >= period.from) && (period.until === null || date <= period.until)
}
