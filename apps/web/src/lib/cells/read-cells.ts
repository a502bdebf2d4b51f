import { isLocalDate, type LocalDate, type LocalTime } from '@cadans/domain'
import { monthNamed, withoutWeekday } from '../date-words.ts'

const NOTHING = /^(?:[\-–—]{1,3}|n\.?\/?a\.?|n\.?v\.?t\.?)$/iv
/** Figures with a sign for thousands: `1.234`, `1,234`, `1 234`. What begins with a nought has decimals instead. */
const GROUPED = /^[1-9]\d{0,2}(?:[.,\u{20}\u{a0}\u{202f}']\d{3})+$/v
/** A whole number that a spreadsheet wrote with decimals. */
const WITH_ZEROS = /^(.+)[.,]0{1,2}$/v
/** What is counted, as networks write it behind the figure. */
const COUNTED =
  /\s+(?:views?|impressions?|likes?|reactions?|comments?|shares?|saves?|clicks?|followers?|people|weergaven?|vertoning(?:en)?|reacties?|opmerking(?:en)?|keer|klikken|volgers?|personen|mensen)$/iv
/** One sign before one or two figures has decimals behind it; before three it could be either. */
const SCALED = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*(k|dzd|duizend|thousand|m|mln|mio|miljoen|million)\.?$/iv
const SCALES: Readonly<Record<string, number>> = { k: 1e3, d: 1e3, t: 1e3, m: 1e6 }
const MONEY = /^(\d[\d.,\u{20}\u{a0}\u{202f}']*?)(?:[.,](\d{1,2}|-+))?$/v
/** What cannot be a sign for thousands: behind a nought, or before more than three figures. */
const FRACTION = /^(?:(0)[.,](\d{3,})|(\d+)[.,](\d{4,}))$/v

/**
 * A count as exports write it; null where there is none, undefined for what is no count. A sign before three figures is one for
 * thousands: counts have no decimals, but for those that are shortened (`1,2K`, `3 mln.`).
 */
export function readCount(cell: string): number | null | undefined {
  const text = cell.trim().replace(COUNTED, '')
  if (text === '' || NOTHING.test(text)) return null
  return wholeOf(text) ?? scaled(text) ?? wholeOf(WITH_ZEROS.exec(text)?.[1] ?? '')
}

function wholeOf(text: string): number | undefined {
  if (/^\d+$/v.test(text)) return Number(text)
  return GROUPED.test(text) ? Number(text.replaceAll(/\D/gv, '')) : undefined
}

function scaled(text: string): number | undefined {
  const [, whole, decimals = '', unit = ''] = SCALED.exec(text) ?? []
  if (whole === undefined) return undefined
  return Math.round(Number(`${whole}.${decimals}`) * (SCALES[unit.slice(0, 1).toLowerCase()] ?? 1))
}

/** An amount in cents, with or without a currency; null where there is none, undefined for what is no amount. Rounded to a cent. */
export function readCents(cell: string): number | null | undefined {
  const text = cell.replaceAll(/[€$£]|EUR|USD|GBP/gv, '').trim()
  if (text === '' || NOTHING.test(text)) return null
  const [, nought, behind, units, further] = FRACTION.exec(text) ?? []
  const decimal = nought === undefined ? further : behind
  if (decimal !== undefined) return Math.round(Number(`${nought ?? units}.${decimal}`) * 100)
  const found = MONEY.exec(text)
  if (found === null) return undefined
  const [, whole = '', decimals = ''] = found
  const euros = wholeOf(whole)
  return euros === undefined ? undefined : euros * 100 + Number(decimals.replaceAll('-', '').padEnd(2, '0'))
}

/** The order in which a file writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy'

const NUMERIC = /^(\d{1,2})[\-\/.](\d{1,2})[\-\/.](\d{4}|\d{2})(?:[,t\u{20}]+(.+))?$/v
const ISO = /^(\d{4})[\-\/](\d{1,2})[\-\/](\d{1,2})(?:[,t\u{20}]+(.+))?$/v
const NAMED =
  /^(?:(\d{1,2})\.?\s+(\p{L}{3,})\.?|(\p{L}{3,})\.?\s+(\d{1,2}),?)\s+(\d{4})(?:[,t\u{20}]+(.+))?$/v
const TIME =
  /^(?:(?:om|at|op)\s+)?(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+\-]\d{2}:?\d{2})?$/iv
/**
 * The order that dates of a column are written in: `either` where no day is above the twelfth, so that it has to be asked, `mixed`
 * where some can only be the one and some only the other.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | 'either' | 'mixed' | 'none' {
  let isDayFirst = false
  let isMonthFirst = false
  let isNumeric = false
  for (const cell of cells) {
    const [, first, second] = NUMERIC.exec(bareOf(cell)) ?? []
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
  const text = bareOf(cell)
  const parts = isoParts(text) ?? numericParts(text, order) ?? namedParts(text)
  if (parts === undefined) return undefined
  const date = `${parts.year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`
  if (!isLocalDate(date)) return undefined
  if (parts.rest === undefined) return { date, time: null }
  const found = TIME.exec(parts.rest.trim())
  if (found === null) return undefined
  const [, hours = '', minutes = '', half, offset] = found
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59) return undefined
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  return offset === undefined ? { date, time } : inZone(`${date}T${time}${offset.toUpperCase()}`, zone)
}

/** In small letters, without the weekday that some write in front. */
function bareOf(cell: string): string {
  return withoutWeekday(cell.trim().toLowerCase())
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
  const month = monthNamed(monthAfter ?? monthBefore ?? '')
  const day = before ?? after
  return month === undefined || day === undefined || year === undefined
    ? undefined
    : { year, month: String(month), day, rest }
}
