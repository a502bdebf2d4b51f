import { isInCalendar, type Language, languages, type LocalDate, type LocalTime } from '@cadans/domain'
import { formatDate } from './format.ts'

/** Without a year, a date means the coming one, unless it is at most this many days ago. */
const DAYS_BACK = 90

const monthNames = languages.map((language) =>
  Array.from({ length: 12 }, (_, index) => {
    const first = `2024-${String(index + 1).padStart(2, '0')}-01`
    return { long: wordOf(first, language, 'month'), short: wordOf(first, language, 'short') }
  }),
)

function wordOf(date: LocalDate, language: Language, style: 'month' | 'short'): string {
  return (/\p{L}+/u.exec(formatDate(date, language, style))?.[0] ?? '').toLowerCase()
}

/** 1 to 12 of the name of a month, whole or its first three letters or more, in any language of the product. */
function monthNamed(word: string): number | undefined {
  for (const months of monthNames) {
    const index = months.findIndex(({ long, short }) => word === short || long.startsWith(word))
    if (index >= 0) return index + 1
  }
  return undefined
}

/**
 * A date as people type it, in Dutch or English: 30-11, 30/11/2026, 30 nov, Mon 30 November 26, 2026-11-30. The day comes before the
 * month, as it does in both languages.
 * @param today what a date without a year is near
 * @returns undefined when it says no date of the calendar
 */
export function readDate(text: string, today: LocalDate): LocalDate | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^\p{L}+[.,]*\s+(?=\d)/u, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare)
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})(?:[-/. ]+(\d{1,2})|[- ]*(\p{L}{3,})\.?)(?:[-/., ]+(\d{4}|\d{2}))?$/u.exec(bare)
  if (parts === null) return undefined
  const [, day = '', number, name = '', year] = parts
  const month = number === undefined ? monthNamed(name) : Number(number)
  if (month === undefined) return undefined
  if (year !== undefined) return dateOf(Number(year.length === 2 ? `20${year}` : year), month, Number(day))
  const soonest = Temporal.PlainDate.from(today).subtract({ days: DAYS_BACK }).toString()
  const thisYear = Number(today.slice(0, 4))
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((one) => dateOf(one, month, Number(day)))
    .find((date) => date !== undefined && date >= soonest)
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
