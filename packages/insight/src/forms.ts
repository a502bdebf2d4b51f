import { studentBound } from './quantiles.ts'

export interface Point {
  x: number
  y: number
}

export interface Prediction {
  value: number
  low: number
  high: number
}

/** One way in which a row of figures may go on: at least three points, ascending in x, and where to. */
export type Form = (points: readonly Point[], x: number) => Prediction

/** Nobody foresees more than this: ten times the most that was measured, or a tenth of the least. */
const MOST_LOG = Math.log(10)
/** Least squares, with the error of a single new measurement. */
export function line(points: readonly Point[], x: number): Prediction {
  const count = points.length
  const meanX = points.reduce((sum, point) => sum + point.x, 0) / count
  const meanY = points.reduce((sum, point) => sum + point.y, 0) / count
  const spread = points.reduce((sum, point) => sum + (point.x - meanX) ** 2, 0)
  const slope = points.reduce((sum, point) => sum + (point.x - meanX) * (point.y - meanY), 0) / spread
  const left = points.reduce((sum, point) => sum + (point.y - meanY - slope * (point.x - meanX)) ** 2, 0)
  const variance = left / (count - 2)
  return within(
    meanY + slope * (x - meanX),
    Math.sqrt(variance * (1 + 1 / count + (x - meanX) ** 2 / spread)),
    count - 2,
  )
}

/** Steps in proportion to their days, which vary in proportion to their days. */
export function walk(points: readonly Point[], x: number): Prediction {
  const [first, last] = [points[0] ?? { x, y: 0 }, points.at(-1) ?? { x, y: 0 }]
  const span = last.x - first.x
  const drift = (last.y - first.y) / span
  const freedom = points.length - 2
  const ahead = x - last.x
  const error = Math.sqrt((stepsAround(points, drift) / freedom) * (ahead + ahead ** 2 / span))
  return within(last.y + drift * ahead, error, freedom)
}

/** From the last figure on, no way in particular. */
export function still(points: readonly Point[], x: number): Prediction {
  const last = points.at(-1) ?? { x, y: 0 }
  const freedom = points.length - 1
  return within(last.y, Math.sqrt((stepsAround(points, 0) / freedom) * (x - last.x)), freedom)
}

/** Towards a level, fast at first and ever slower: a line against a time that runs out, within so many times what was measured. */
export function levelling(part: number): Form {
  return (points, x) => {
    const start = points[0]?.x ?? 0
    const span = (points.at(-1)?.x ?? 0) - start
    const slowed = (day: number): number => 1 - Math.exp(-(day - start) / (part * span))
    return line(
      points.map((point) => ({ x: slowed(point.x), y: point.y })),
      slowed(x),
    )
  }
}

/** The same form for what grows in per cent: of figures above nought. */
export function inPercent(form: Form): Form {
  return (points, x) => {
    const logs = points.map((point) => ({ x: point.x, y: Math.log(point.y) }))
    const least = Math.min(...logs.map(({ y }) => y)) - MOST_LOG
    const most = Math.max(...logs.map(({ y }) => y)) + MOST_LOG
    const { value, low, high } = form(logs, x)
    const back = (log: number): number => Math.exp(Math.max(least, Math.min(most, log)))
    return { value: back(value), low: back(low), high: back(high) }
  }
}

function within(value: number, error: number, freedom: number): Prediction {
  const half = studentBound(freedom) * error
  return { value, low: value - half, high: value + half }
}

function stepsAround(points: readonly Point[], drift: number): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1]
    if (before === undefined) return sum
    const days = point.x - before.x
    return sum + (point.y - before.y - drift * days) ** 2 / days
  }, 0)
}
