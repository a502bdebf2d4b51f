import { addDays } from '@cadans/domain'
import { kpiProgress } from '../src/index.ts'
import { type Random, seeded } from './seeded.ts'

export interface Forecasts {
  title: string
  measurements: number
  rows: number
  /** Forecasts whose interval held what was measured on the due date. */
  held: number
  /** How far the interval reaches to either side, in parts of what was measured; the one in the middle. */
  width: number
}

/** How forms are chosen was found by looking at rows below it. */
const FIRST_ROW = 4_000_000
const START = '2026-01-05'
const MONTH = 30
/** Half a year ahead. */
const AHEAD = 6

type Row = (random: Random, months: number, measured: number) => number[]
const monthly =
  (figure: (month: number, random: Random) => number): Row =>
  (random, months) =>
    Array.from({ length: months }, (_, month) => figure(month, random))

/** What is measured each month from a baseline on. */
const kinds: Record<string, Row> = {
  'a line with noise around each measurement': monthly(
    (month, random) => 1000 + 20 * month + 40 * random.normal(),
  ),
  'a walk with a drift, as followers go': (random, months) => {
    let value = 1000
    return Array.from({ length: months }, () => (value += 20 + 40 * random.normal()))
  },
  'a level that flattens': monthly(
    (month, random) => 1000 + 600 * (1 - Math.exp(-month / 4)) + 15 * random.normal(),
  ),
  'growth of 6 % a month': (random, months) => {
    let value = 1000
    return Array.from({ length: months }, () => (value *= Math.exp(0.06 + 0.03 * random.normal())))
  },
  'hours to answer, which cannot fall below nought': monthly(
    (month, random) => 24 * Math.exp(-month / 5 + 0.15 * random.normal()),
  ),
  'counts of four a month': monthly((month, random) => random.poisson(4 + 0.2 * month)),
  'a jump at some moment that was measured': (random, months, measured) => {
    const at = 1 + Math.floor(random.next() * (measured - 1))
    return Array.from({ length: months }, (_, month) => (month < at ? 1000 : 1400) + 30 * random.normal())
  },
}

/** Forecasts half a year ahead, by how many measurements there are. */
export function measureForecasts(rows: number): Forecasts[] {
  return Object.entries(kinds).flatMap(([title, make]) =>
    [4, 6, 12].map((measurements): Forecasts => {
      let held = 0
      const widths: number[] = []
      for (let seed = 1; seed <= rows; seed += 1) {
        const values = make(seeded(seed + FIRST_ROW), measurements + AHEAD, measurements)
        const dated = values.map((value, month) => ({ date: addDays(START, MONTH * month), value }))
        const [baseline, due] = [dated[0], dated.at(-1)]
        if (baseline === undefined || due === undefined) continue
        const { forecast } = kpiProgress(
          { direction: 'rising', baseline, target: 2 * Math.abs(baseline.value), dueDate: due.date },
          dated.slice(1, measurements),
          dated[measurements - 1]?.date ?? START,
        )
        if (forecast === null) continue
        if (due.value >= forecast.low && due.value <= forecast.high) held += 1
        widths.push((forecast.high - forecast.low) / 2 / Math.max(1, Math.abs(due.value)))
      }
      const width = widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? Number.NaN
      return { title, measurements, rows, held, width }
    }),
  )
}
