import { addDays, daysBetween, type LocalDate, mondayOf, weekNumberOf } from '@cadans/domain'
import type { CalendarView } from '../../lib/addresses/calendar-search.ts'

/** Inclusive on both sides. */
export interface Period {
  from: LocalDate
  until: LocalDate
}

/** A list looks four weeks ahead from the Monday of its date, so that what is coming stands on top. */
const LIST_DAYS = 28

/** The period that a view is about: the month of `date`, its ISO week or the four from it, or the day itself. */
export function periodOf(view: CalendarView, date: LocalDate): Period {
  if (view === 'day') return { from: date, until: date }
  if (view === 'week') return { from: mondayOf(date), until: addDays(mondayOf(date), 6) }
  if (view === 'list') return { from: mondayOf(date), until: addDays(mondayOf(date), LIST_DAYS - 1) }
  const first = `${date.slice(0, 7)}-01`
  const last = Temporal.PlainDate.from(first).add({ months: 1 }).subtract({ days: 1 }).toString()
  return { from: first, until: last }
}

/** All days that a view shows: a month is drawn in whole weeks, Monday first. Only these are fetched. */
export function visibleOf(view: CalendarView, date: LocalDate): Period {
  const { from, until } = periodOf(view, date)
  if (view !== 'month') return { from, until }
  return { from: mondayOf(from), until: addDays(mondayOf(until), 6) }
}

/** What frequency is counted over: the period that the view is about; for a day its ISO week, because targets are weekly. */
export function countedOf(view: CalendarView, date: LocalDate): Period {
  return periodOf(view === 'day' ? 'week' : view, date)
}

/** The number of week rows in a period of whole weeks. */
export function weeksIn({ from, until }: Period): number {
  return Math.ceil((daysBetween(from, until) + 1) / 7)
}

/** `date` moved on by whole periods; in a shorter month the 31st becomes its last day. */
export function stepped(view: CalendarView, date: LocalDate, steps: number): LocalDate {
  if (view === 'day') return addDays(date, steps)
  if (view === 'week') return addDays(date, steps * 7)
  if (view === 'list') return addDays(date, steps * LIST_DAYS)
  return Temporal.PlainDate.from(date).add({ months: steps }).toString()
}

/** The title of a period in words: `juni 2027`, `7–13 jun 2027`, `wo 9 juni 2027`. */
export function periodTitle(view: CalendarView, date: LocalDate, language: string): string {
  const utc = (day: LocalDate) => new Date(`${day}T00:00:00Z`)
  const { from, until } = periodOf(view, date)
  const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  if (view === 'day') {
    return new Intl.DateTimeFormat(language, { ...day, weekday: 'short', month: 'long' }).format(utc(date))
  }
  if (view !== 'month') return new Intl.DateTimeFormat(language, day).formatRange(utc(from), utc(until))
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    utc(date),
  )
}

export function weekOfPeriod(view: CalendarView, date: LocalDate): number | null {
  return view === 'week' || view === 'day' ? weekNumberOf(date) : null
}
