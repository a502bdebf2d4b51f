import { isLocalDate, type LocalDate, type LocalTime } from '@cadans/domain'

/** Figures that stand alone, or with a sign for thousands: `1.234`, `1,234`, `1 234`. */
const GROUPED = /^\d{1,3}(?:[.,\u{20}\u{a0}\u{202f}']\d{3})+$/v
/** A whole number that a spreadsheet wrote with decimals. */
const WITH_ZEROS = /^(\d+)[.,]0+$/v
const MONEY = /^(\d[\d.,\u{20}\u{a0}\u{202f}']*?)(?:[.,](\d{1,2}))?$/v

/**
 * A count as exports write it; null where there is none, undefined for what is no count. A sign before three figures is one for
 * thousands: counts have no decimals.
 */
export function readCount(cell: string): number | null | undefined {
  const text = cell.trim()
  if (text === '' || text === '-' || text === '–' || /^n\/?a$/iv.test(text)) return null
  if (/^\d+$/v.test(text)) return Number(text)
  if (GROUPED.test(text)) return Number(text.replaceAll(/\D/gv, ''))
  const whole = WITH_ZEROS.exec(text)?.[1]
  return whole === undefined ? undefined : Number(whole)
}

/** An amount in cents, with or without a currency; null where there is none, undefined for what is no amount. */
export function readCents(cell: string): number | null | undefined {
  const text = cell.replaceAll(/[€$£]|EUR|USD|GBP/gv, '').trim()
  if (text === '' || text === '-') return null
  const found = MONEY.exec(text)
  if (found === null) return undefined
  const [, whole = '', decimals = ''] = found
  const euros = readCount(whole)
  return euros === null || euros === undefined ? undefined : euros * 100 + Number(decimals.padEnd(2, '0'))
}

/** The order in which a file writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy'

const NUMERIC = /^(\d{1,2})[\-\/.](\d{1,2})[\-\/.](\d{4}|\d{2})(?:[,T\u{20}]+(.+))?$/v
const ISO = /^(\d{4})[\-\/](\d{1,2})[\-\/](\d{1,2})(?:[,T\u{20}]+(.+))?$/v
const NAMED =
  /^(?:(\d{1,2})\.?\s+(\p{L}{3,})\.?|(\p{L}{3,})\.?\s+(\d{1,2}),?)\s+(\d{4})(?:[,T\u{20}]+(.+))?$/v
const TIME = /^(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+\-]\d{2}:?\d{2})?$/iv
const months = [
  ['jan'],
  ['feb'],
  ['mar', 'mrt', 'maa'],
  ['apr'],
  ['may', 'mei'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec'],
]

/**
 * The order that dates of a column are written in: `either` where no day is above the twelfth, so that it has to be asked, `mixed`
 * where some can only be the one and some only the other.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | 'either' | 'mixed' | 'none' {
  let isDayFirst = false
  let isMonthFirst = false
  let isNumeric = false
  for (const cell of cells) {
    const [, first, second] = NUMERIC.exec(cell.trim()) ?? []
    if (first === undefined) continue
    isNumeric = true
    if (Number(first) > 12) isDayFirst = true
    if (Number(second) > 12) isMonthFirst = true
  }
  if (!isNumeric) return 'none'
  if (isDayFirst && isMonthFirst) return 'mixed'
  return isDayFirst ? 'dmy' : isMonthFirst ? 'mdy' : 'either'
}

export interface ReadMoment {
  date: LocalDate
  /** Null where the file says a day only. */
  time: LocalTime | null
}

/**
 * A moment in the workspace's zone; undefined for what is none. A moment that names its own distance from UTC is brought to the
 * zone, any other is taken to be in it.
 */
export function readMoment(
  cell: string,
  { order, zone }: { order: DateOrder; zone: string },
): ReadMoment | undefined {
  const text = cell.trim()
  const parts = isoParts(text) ?? numericParts(text, order) ?? namedParts(text)
  if (parts === undefined) return undefined
  const date = `${parts.year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`
  if (!isLocalDate(date)) return undefined
  if (parts.rest === undefined) return { date, time: null }
  const found = TIME.exec(parts.rest.trim())
  if (found === null) return undefined
  const [, hours = '', minutes = '', half, offset] = found
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59) return undefined
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  return offset === undefined ? { date, time } : inZone(`${date}T${time}${offset}`, zone)
}

function inZone(instant: string, zone: string): ReadMoment {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

interface DateParts {
  year: string
  month: string
  day: string
  rest: string | undefined
}

function isoParts(text: string): DateParts | undefined {
  const [, year, month, day, rest] = ISO.exec(text) ?? []
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { year, month, day, rest }
}

function numericParts(text: string, order: DateOrder): DateParts | undefined {
  const [, first, second, year, rest] = NUMERIC.exec(text) ?? []
  if (first === undefined || second === undefined || year === undefined) return undefined
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  return { year: year.length === 2 ? `20${year}` : year, month, day, rest }
}

function namedParts(text: string): DateParts | undefined {
  const [, before, monthAfter, monthBefore, after, year, rest] = NAMED.exec(text) ?? []
  const name = (monthAfter ?? monthBefore)?.slice(0, 3).toLowerCase()
  const month = months.findIndex((names) => name !== undefined && names.includes(name)) + 1
  const day = before ?? after
  return month === 0 || day === undefined || year === undefined
    ? undefined
    : { year, month: String(month), day, rest }
}
