import type { LocalDate } from '@cadans/domain'
import Papa from 'papaparse'
import { type DateOrder, dateOrderOf, readMoment } from '../../../lib/cells/read-cells.ts'

interface ReadValue {
  date: LocalDate
  value: number
}

export interface ReadMeasurements {
  values: readonly ReadValue[]
  /** Lines that are not a date and a figure, with their number. */
  wrong: readonly { line: number; text: string }[]
  /** Days that stand in it twice: the later one counts. */
  double: number
  /** Has to be asked before anything can be read. */
  isOrderAsked: boolean
}

const FIGURE = /^-?\d[\d.,\u{20}\u{a0}\u{202f}']*%?$/v

/**
 * A figure as people write it: of two kinds of signs the last one is for decimals, one that comes several times or stands before three
 * figures after one to three others is for thousands.
 */
export function readFigure(cell: string): number | undefined {
  const text = cell.trim()
  if (!FIGURE.test(text)) return undefined
  const plain = text.replaceAll(/[%\u{20}\u{a0}\u{202f}']/gv, '')
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  if (last === -1) return Number(plain)
  const sign = plain[last] ?? ''
  const hasBoth = plain.includes(',') && plain.includes('.')
  const isGrouping = !hasBoth && (plain.split(sign).length > 2 || /^-?[1-9]\d{0,2}[.,]\d{3}$/v.test(plain))
  if (isGrouping) return Number(plain.replaceAll(/[.,]/gv, ''))
  const [whole, decimals] = [plain.slice(0, last), plain.slice(last + 1)]
  const value = Number(`${whole.replaceAll(/[.,]/gv, '')}.${decimals}`)
  return Number.isNaN(value) ? undefined : value
}

/** Reads a date and a figure a line, whatever stands between them. A first line without a figure is a heading. */
export function readMeasurements(
  text: string,
  { zone, asked }: { zone: string; asked: DateOrder | null },
): ReadMeasurements {
  const delimiter = [';', '\t', '|'].find((sign) => text.includes(sign)) ?? ','
  const { data } = Papa.parse<string[]>(text.trim(), { delimiter })
  const rows = data
    .map(([date = '', figure = '', ...rest], at) => ({
      line: at + 1,
      date,
      // A decimal comma in a file that separates by commas has cut the figure in two.
      figure: rest.length === 1 && /^\d+$/v.test(rest[0] ?? '') ? `${figure},${rest[0]}` : figure,
    }))
    .filter(({ date, figure }, at) => at > 0 || readFigure(figure) !== undefined || date.trim() === '')
    .filter(({ date, figure }) => date.trim() !== '' || figure.trim() !== '')
  const written = dateOrderOf(rows.map(({ date }) => date))
  const order = written === 'dmy' || written === 'mdy' ? written : written === 'none' ? 'dmy' : asked
  if (order === null) return { values: [], wrong: [], double: 0, isOrderAsked: true }
  const values = new Map<LocalDate, number>()
  const wrong: { line: number; text: string }[] = []
  let double = 0
  for (const { line, date, figure } of rows) {
    const moment = readMoment(date, { order, zone })
    const value = readFigure(figure)
    if (moment === undefined || value === undefined) {
      wrong.push({ line, text: `${date} ${figure}`.trim().slice(0, 60) })
      continue
    }
    if (values.has(moment.date)) double += 1
    values.set(moment.date, value)
  }
  return { values: [...values].map(([date, value]) => ({ date, value })), wrong, double, isOrderAsked: false }
}
