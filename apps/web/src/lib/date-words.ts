import { type Language, languages, type LocalDate, type Weekday, weekdays } from '@cadans/domain'
import { formatDate, formatWeekday } from './format.ts'

const monthNames = languages.map((language) =>
  Array.from({ length: 12 }, (_, index) => {
    const first = `2024-${String(index + 1).padStart(2, '0')}-01`
    return { long: wordOf(first, language, 'month'), short: wordOf(first, language, 'short') }
  }),
)
const weekdayNames = languages.map((language) =>
  weekdays.map((weekday) => ({
    weekday,
    long: formatWeekday(weekday, language).toLowerCase(),
    short: formatWeekday(weekday, language, 'short').toLowerCase(),
  })),
)

function wordOf(date: LocalDate, language: Language, style: 'month' | 'short'): string {
  return (/\p{L}+/u.exec(formatDate(date, language, style))?.[0] ?? '').toLowerCase()
}

/** 1 to 12 of the name of a month in small letters, whole, its usual short form or its first three letters or more, in any language. */
export function monthNamed(word: string): number | undefined {
  for (const months of monthNames) {
    const index = months.findIndex(({ long, short }) => word === short || isBeginning(word, long))
    if (index >= 0) return index + 1
  }
  return undefined
}

/** The weekday of a name in small letters, whole, its usual short form or its first three letters or more, in any language. */
export function weekdayNamed(word: string): Weekday | undefined {
  for (const names of weekdayNames) {
    const found = names.find(({ long, short }) => word === short || isBeginning(word, long))
    if (found !== undefined) return found.weekday
  }
  return undefined
}

function isBeginning(word: string, name: string): boolean {
  return word.length >= 3 && name.startsWith(word)
}

/** A text in small letters without the weekday in front of its date, if there is one: `do 26 nov`, `thu, nov 26`. */
export function withoutWeekday(text: string): string {
  const [lead, word = ''] = /^(\p{L}+)[.,]*\s+/u.exec(text) ?? ['']
  return weekdayNamed(word) === undefined ? text : text.slice(lead.length)
}
