import { type Language, languageTable, type LocalDate, type Weekday, weekNumberOf } from '@cadans/domain'

export { formatMoney } from '@cadans/messages/money'

/** For library options that want a locale rather than a language. */
export function localeOf(language: Language): string {
  return languageTable[language].locale
}

export type DateStyle =
  | 'day'
  | 'short'
  | 'shortYear'
  | 'words'
  | 'long'
  | 'dayMonth'
  | 'weekday'
  | 'month'
  | 'monthOnly'
  | 'shortMonth'
  | 'field'

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  /** do 10 jun */
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  /** 10 jun */
  short: { day: 'numeric', month: 'short' },
  /** 10 jun 2027 */
  shortYear: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 10 juni 2027 */
  words: { day: 'numeric', month: 'long', year: 'numeric' },
  /** donderdag 10 juni 2027 */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** donderdag 10 juni */
  dayMonth: { weekday: 'long', day: 'numeric', month: 'long' },
  /** donderdag */
  weekday: { weekday: 'long' },
  /** juni 2027 */
  month: { month: 'long', year: 'numeric' },
  /** juni */
  monthOnly: { month: 'long' },
  /** jun */
  shortMonth: { month: 'short' },
  /** do 10 jun 2027 */
  field: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
}

// Making a formatter costs a hundred times what using one does.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options)
  formatters.set(key, known)
  return known
}

const numberFormatters = new Map<string, Intl.NumberFormat>()

function numberFormatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  const known = numberFormatters.get(key) ?? new Intl.NumberFormat(localeOf(language), options)
  numberFormatters.set(key, known)
  return known
}

/** A local date in words. */
export function formatDate(date: LocalDate, language: Language, style: DateStyle = 'day'): string {
  return formatter(language, { ...dateStyles[style], timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}

/** An instant (ISO 8601 in UTC) as day and time on a wall clock in `zone`. */
export function formatInstant(instant: string, language: Language, zone: string): string {
  const options = {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  } as const
  return formatter(language, options).format(new Date(instant))
}

/** A weekday's name; 2024-01-01 was a Monday. */
export function formatWeekday(
  weekday: Weekday,
  language: Language,
  width: 'long' | 'short' = 'long',
): string {
  return formatter(language, { weekday: width, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)))
}

/** ISO week number of a date, as a figure. */
export function formatWeekNumber(date: LocalDate): string {
  return String(weekNumberOf(date))
}

/** At most `digits` decimals, without trailing zeros. */
export function formatNumber(value: number, language: Language, digits = 1): string {
  return numberFormatter(language, { maximumFractionDigits: digits }).format(value)
}

/** A large number of people in words: 5.700.000 is 5,7 miljoen. */
export function formatPeople(people: number, language: Language): string {
  return numberFormatter(language, { notation: 'compact', compactDisplay: 'long' }).format(people)
}

/** Minutes as hours with at most one decimal, without a unit: 90 is 1,5. */
export function formatHours(minutes: number, language: Language): string {
  return formatNumber(minutes / 60, language)
}

/** A share in per mille as a percentage, without a unit: 125 is 12,5. */
export function formatShare(perMille: number, language: Language): string {
  return formatNumber(perMille / 10, language)
}

/** Thousandths of a post as people count them: where no part of one was wished for. */
export function formatWholePosts(thousandths: number, language: Language): string {
  return formatNumber(Math.round(thousandths / 1000), language)
}

/** Thousandths of a post as a figure: 1500 is 1,5. */
export function formatPosts(thousandths: number, language: Language): string {
  return formatNumber(thousandths / 1000, language)
}

/** What somebody is called among colleagues: the first word of their name. */
export function firstNameOf(name: string): string {
  return name.split(' ')[0] ?? name
}

/** The first letters of the first and the last word: "Sara Bakker" is SB. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const [first = '', ...others] = words
  const last = others.at(-1) ?? ''
  return [first, last]
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toLocaleUpperCase()
}
