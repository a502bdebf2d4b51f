import { addDays } from '@cadans/domain'
import { kpiProgress } from '../src/index.ts'
import { type Random, seeded } from './seeded.ts'

export interface Forecasts {
  title: string
  measurements: number
  rows: number
  /** Forecasts whose interval held what was measured on the due date. */
  held: number
}

const START = '2026-01-05'
const MONTH = 30

/** What is measured each month from a baseline on: a line with noise around it, or a walk with a drift. */
const kinds: Record<string, (random: Random, months: number) => number[]> = {
  'a line with noise around each measurement': (random, months) =>
    Array.from({ length: months }, (_, month) => 1000 + 20 * month + 40 * random.normal()),
  'a walk with a drift, as followers go': (random, months) => {
    let value = 1000
    return Array.from({ length: months }, () => (value += 20 + 40 * random.normal()))
  },
}

/** Forecasts half a year ahead, by how many measurements there are. */
export function measureForecasts(rows: number): Forecasts[] {
  return Object.entries(kinds).flatMap(([title, make]) =>
    [4, 6, 12].map((measurements): Forecasts => {
      let held = 0
      for (let seed = 1; seed <= rows; seed += 1) {
        const values = make(seeded(seed + 3_000_000), measurements + 6)
        const dated = values.map((value, month) => ({ date: addDays(START, MONTH * month), value }))
        const [baseline, due] = [dated[0], dated.at(-1)]
        if (baseline === undefined || due === undefined) continue
        const { forecast } = kpiProgress(
          { direction: 'rising', baseline, target: 2000, dueDate: due.date },
          dated.slice(1, measurements),
          dated[measurements - 1]?.date ?? START,
        )
        if (forecast !== null && due.value >= forecast.low && due.value <= forecast.high) held += 1
      }
      return { title, measurements, rows, held }
    }),
  )
}
