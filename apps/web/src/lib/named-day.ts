import { addDays, isInCalendar, type LocalDate, weekdayOf } from '@cadans/domain'
import { weekdayNamed } from './date-words.ts'

/** Days from today on. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ['eergisteren', -2],
  ['gisteren', -1],
  ['yesterday', -1],
  ['vandaag', 0],
  ['today', 0],
  ['morgen', 1],
  ['tomorrow', 1],
  ['overmorgen', 2],
  ['day after tomorrow', 2],
  ['the day after tomorrow', 2],
])

const COMING = /^(?:(?:aanstaande|komende|a\.?s\.?|coming)\s+)?(\p{L}+)\.?$/u
const NEXT = /^(?:volgende|next)\s+(\p{L}+)\.?$/u
const NEXT_WEEK =
  /^(?:(?:volgende week|next week)\s+(?:op\s+|on\s+)?(\p{L}+)\.?|(\p{L}+)\.?\s+(?:volgende week|next week))$/u
const AWAY = /^(?:over|in)\s+(een|a|\d{1,3})\s+(dag|dagen|day|days|week|weken|weeks)$/u

/**
 * A day as people name it, in Dutch or English: morgen, vrijdag, next friday, volgende week dinsdag, over 3 dagen. A weekday alone is
 * the first one after today; with *volgende* or *next* it is the one of the week after this, which begins on Monday.
 * @param text in small letters, with single spaces
 * @returns undefined when it names none
 */
export function readNamedDay(text: string, today: LocalDate): LocalDate | undefined {
  const days = NAMED.get(text) ?? daysAway(text) ?? daysToWeekday(text, today)
  const date = days === undefined ? undefined : addDays(today, days)
  return date !== undefined && isInCalendar(date) ? date : undefined
}

function daysAway(text: string): number | undefined {
  const [, count, unit = ''] = AWAY.exec(text) ?? []
  if (count === undefined) return undefined
  return (/\d/.test(count) ? Number(count) : 1) * (unit.startsWith('w') ? 7 : 1)
}

function daysToWeekday(text: string, today: LocalDate): number | undefined {
  const now = weekdayOf(today)
  const [, after, before = after] = NEXT_WEEK.exec(text) ?? []
  const [, next = before] = NEXT.exec(text) ?? []
  const inNextWeek = weekdayNamed(next ?? '')
  if (inNextWeek !== undefined) return 7 - now + inNextWeek
  const [, word = ''] = COMING.exec(text) ?? []
  const coming = weekdayNamed(word)
  return coming === undefined ? undefined : ((coming - now + 6) % 7) + 1
}
