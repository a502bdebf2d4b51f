import { isInCalendar, type LocalDate, type LocalTime } from '@cadans/domain'
import { monthNamed, withoutWeekday } from './date-words.ts'
import { readNamedDay } from './named-day.ts'

/** Without a year, a date means the coming one, unless it is at most this many days ago. */
const DAYS_BACK = 90

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const DAY_FIRST =
  /^(\d{1,2})(?:(?:st|nd|rd|th|e)(?= ))?(?:[-/. ]+(\d{1,2})|[- ]*(\p{L}{3,})\.?)(?:[-/., ]+(\d{4}|\d{2}))?$/u
const MONTH_FIRST = /^(\p{L}{3,})\.?[- ]*(\d{1,2})(?:st|nd|rd|th)?(?:[,. ]+(\d{4}|\d{2}))?$/u

/**
 * A date as people type it, in Dutch or English: 30-11, 30/11/2026, 30 nov, nov 30, Mon 30 November 26, 2026-11-30, or by name as
 * {@link readNamedDay} takes it. In figures the day comes before the month, as it does in both languages.
 * @param today what names count from, and what a date without a year is near
 * @returns undefined when it says no date of the calendar
 */
export function readDate(text: string, today: LocalDate): LocalDate | undefined {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const named = readNamedDay(typed, today)
  if (named !== undefined) return named
  const bare = withoutWeekday(typed)
  const iso = ISO.exec(bare)
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const { day, month, year } = dayFirst(bare) ?? monthFirst(bare) ?? {}
  if (day === undefined || month === undefined) return undefined
  if (year !== undefined) return dateOf(Number(year.length === 2 ? `20${year}` : year), month, Number(day))
  const soonest = Temporal.PlainDate.from(today).subtract({ days: DAYS_BACK }).toString()
  const thisYear = Number(today.slice(0, 4))
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((one) => dateOf(one, month, Number(day)))
    .find((date) => date !== undefined && date >= soonest)
}

interface Parts {
  day: string | undefined
  month: number | undefined
  year: string | undefined
}

function dayFirst(text: string): Parts | undefined {
  const parts = DAY_FIRST.exec(text)
  if (parts === null) return undefined
  const [, day, number, name = '', year] = parts
  return { day, month: number === undefined ? monthNamed(name) : Number(number), year }
}

function monthFirst(text: string): Parts | undefined {
  const parts = MONTH_FIRST.exec(text)
  if (parts === null) return undefined
  const [, name = '', day, year] = parts
  return { day, month: monthNamed(name), year }
}

function dateOf(year: number, month: number, day: number): LocalDate | undefined {
  const inMonth = month >= 1 && month <= 12 ? Temporal.PlainYearMonth.from({ year, month }).daysInMonth : 0
  if (day < 1 || day > inMonth) return undefined
  const date = Temporal.PlainDate.from({ year, month, day }).toString()
  return isInCalendar(date) ? date : undefined
}

/** A time of day as people type it: 9, 930, 0930, 9:30, 9.30, 9u30, 9.30 uur, 2pm; undefined when it says none. */
export function readTime(text: string): LocalTime | undefined {
  const parts = /^(\d{1,2})(?:\s*[:.,uh]?\s*(\d{2}))?\s*(?:uur|[uh]|([ap])\.?m\.?)?$/.exec(
    text.trim().toLowerCase(),
  )
  if (parts === null) return undefined
  const [, typed = '', minute = '00', half] = parts
  if (half !== undefined && (Number(typed) < 1 || Number(typed) > 12)) return undefined
  const hour = half === undefined ? Number(typed) : (Number(typed) % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || Number(minute) > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${minute}`
}
