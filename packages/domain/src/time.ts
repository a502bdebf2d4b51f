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

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const DAY = 86_400_000

/** Whether it is a date of the calendar, the same as `localDateSchema` says: for where zod is too heavy to bring along. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || !isInCalendar(value)) return false
  const day = dayNumber(value)
  return Number.isFinite(day) && dateOfDay(day) === value
}

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

/** What a wall clock that is changed does to a time of day: skips it, and shows another instead, or shows it twice. */
export type ClockChange = { kind: 'skipped'; date: LocalDate; time: LocalTime } | { kind: 'twice' }

/**
 * Whether a wall clock in `zone` never shows this date and time, or shows it twice; undefined where it shows it once, as nearly
 * always. Of a skipped time it says what the clock shows at {@link toInstant}'s moment, which is what calendars show; of one that
 * comes twice, that moment is the first.
 */
export function findClockChange(date: LocalDate, time: LocalTime, zone: string): ClockChange | undefined {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`)
  const [first, second] = (['earlier', 'later'] as const).map(
    (disambiguation) => wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  )
  if (first === second) return undefined
  const shown = toLocal(toInstant(date, time, zone).epochMilliseconds, zone)
  return shown.date === date && shown.time === time ? { kind: 'twice' } : { kind: 'skipped', ...shown }
}

export function isWithin(
  date: LocalDate,
  period: { from: LocalDate | null; until: LocalDate | null },
): boolean {
  return (period.from === null || date >= period.from) && (period.until === null || date <= period.until)
}
