import {
  dateOfDay,
  dayNumber,
  type LocalDate,
  type LocalTime,
  minutesOf,
  timeOfMinutes,
  type Weekday,
  weekdays,
} from '@cadans/domain'

/**
 * Weeks run from Monday to Sunday and are numbered so that week 0 starts on Monday 29 December 1969:
 * the integers that all arithmetic of the planner runs on, beside the day numbers of domain.
 */
export function weekOfDay(day: number): number {
  return Math.floor((day + 3) / 7)
}

/** The day number of a week's Monday. */
export function mondayOfWeek(week: number): number {
  return week * 7 - 3
}

export function weekdayOfDay(day: number): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 1
}

const dates: (LocalDate | undefined)[] = []

/** The date of a day number, kept: a plan asks for the same few hundred over and over. Dates end in 2200, so this does too. */
export function dateOf(day: number): LocalDate {
  const known = dates[day]
  if (known !== undefined) return known
  const date = dateOfDay(day)
  if (day >= 0) dates[day] = date
  return date
}

const times: (LocalTime | undefined)[] = []

/** The time of a minute of the day, kept as well. */
export function timeOf(minute: number): LocalTime {
  return (times[minute] ??= timeOfMinutes(minute))
}

/** The date of a week's Monday. */
export function dateOfWeek(week: number): LocalDate {
  return dateOf(mondayOfWeek(week))
}

/** `YYYY-MM` of a day number. */
export function monthOf(day: number): string {
  return monthOfDate(dateOf(day))
}

/** `YYYY-MM`, the unit in which budgets run. */
export function monthOfDate(date: LocalDate): string {
  return date.slice(0, 7)
}

/** Minutes since the start of day 0: wall-clock minutes, so a day is always 1440 of them. */
export function minuteOf(day: number, minute: number): number {
  return day * 1440 + minute
}

/** The same of a date and a time. */
export function atOf({ date, time }: { date: LocalDate; time: LocalTime }): number {
  return minuteOf(dayNumber(date), minutesOf(time))
}

/** The grid of starts: channels that would meet at one make way for each other within it. */
export const HALF_HOUR = 30
