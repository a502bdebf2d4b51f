import { addDays, daysBetween, type LocalDate, mondayOf, weekNumberOf } from '@cadans/domain'
import type { CalendarView } from '../../lib/addresses/calendar-search.ts'

/** Inclusive on both sides. */
export interface Period {
  from: LocalDate
  until: LocalDate
}

/** A list looks four weeks ahead from the Monday of its date, so that what is coming stands on top. */
const LIST_DAYS = 28
/** A month is five weeks from the week of its date, so that no more than a few of its days are over. */
const MONTH_DAYS = 35

/** In days, from the Monday of a date. */
const lengths = { month: MONTH_DAYS, week: 7, list: LIST_DAYS } as const

/** The period that a view is about and shows: whole weeks from the one of `date`, Monday first, or the day itself. */
export function periodOf(view: CalendarView, date: LocalDate): Period {
  if (view === 'day') return { from: date, until: date }
  const from = mondayOf(date)
  return { from, until: addDays(from, lengths[view] - 1) }
}

/** What frequency is counted over: the period that the view is about; for a day its ISO week, because targets are weekly. */
export function countedOf(view: CalendarView, date: LocalDate): Period {
  return periodOf(view === 'day' ? 'week' : view, date)
}

/** The number of week rows in a period of whole weeks. */
export function weeksIn({ from, until }: Period): number {
  return Math.ceil((daysBetween(from, until) + 1) / 7)
}

/** `date` moved on by whole periods. */
export function stepped(view: CalendarView, date: LocalDate, steps: number): LocalDate {
  return addDays(date, steps * (view === 'day' ? 1 : lengths[view]))
}

/**
 * The title of a period in words: `7 – 13 jun`, `30 nov – 3 jan 2027`, `wo 9 juni`. The year stands in it where it ends in another than
 * that of `today`.
 */
export function periodTitle(
  view: CalendarView,
  date: LocalDate,
  { language, today }: { language: string; today: LocalDate },
): string {
  const { from, until } = periodOf(view, date)
  const words = (day: LocalDate, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  const year = until.slice(0, 4)
  const suffix = year === today.slice(0, 4) ? '' : ` ${year}`
  if (view === 'day') return words(date, { weekday: 'short', day: 'numeric', month: 'long' }) + suffix
  const isOneMonth = from.slice(0, 7) === until.slice(0, 7)
  const first = words(from, { day: 'numeric', ...(!isOneMonth && { month: 'short' }) })
  return `${first} – ${words(until, { day: 'numeric', month: 'short' })}${suffix}`
}

/** The number of the week that a view is about; null where it is about several. */
export function weekOfPeriod(view: CalendarView, date: LocalDate): number | null {
  return view === 'week' || view === 'day' ? weekNumberOf(date) : null
}
