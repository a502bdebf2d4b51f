import { studentBound } from './quantiles.ts'

interface Point {
  x: number
  y: number
}

interface Prediction {
  value: number
  low: number
  high: number
}

interface Guess {
  value: number
  error: number
  freedom: number
}

/**
 * Where a row of measurements will be at `x`, with an interval. Two readings of the same row: a line with noise around it, where
 * each measurement errs by itself, and a walk with a drift, where each goes on from the one before, as followers do. A handful of
 * points cannot tell which it is, so the value lies between the two and the interval holds both of theirs.
 * @param points at least three, ascending in x
 */
export function predictionAt(points: readonly Point[], x: number): Prediction {
  const guesses = [lineGuess(points, x), walkGuess(points, x)]
  const ends = guesses.map(({ value, error, freedom }) => {
    const half = studentBound(freedom) * error
    return { low: value - half, high: value + half }
  })
  return {
    value: guesses.reduce((sum, { value }) => sum + value, 0) / guesses.length,
    low: Math.min(...ends.map(({ low }) => low)),
    high: Math.max(...ends.map(({ high }) => high)),
  }
}

/** Least squares, with the error of a single new measurement. */
function lineGuess(points: readonly Point[], x: number): Guess {
  const count = points.length
  const meanX = points.reduce((sum, point) => sum + point.x, 0) / count
  const meanY = points.reduce((sum, point) => sum + point.y, 0) / count
  const spread = points.reduce((sum, point) => sum + (point.x - meanX) ** 2, 0)
  const slope = points.reduce((sum, point) => sum + (point.x - meanX) * (point.y - meanY), 0) / spread
  const left = points.reduce((sum, point) => sum + (point.y - meanY - slope * (point.x - meanX)) ** 2, 0)
  const variance = left / (count - 2)
  return {
    value: meanY + slope * (x - meanX),
    error: Math.sqrt(variance * (1 + 1 / count + (x - meanX) ** 2 / spread)),
    freedom: count - 2,
  }
}

/** Steps in proportion to their days, which vary in proportion to their days. */
function walkGuess(points: readonly Point[], x: number): Guess {
  const [first, last] = [points[0] ?? { x, y: 0 }, points.at(-1) ?? { x, y: 0 }]
  const span = last.x - first.x
  const drift = (last.y - first.y) / span
  let left = 0
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (before === undefined) continue
    const days = point.x - before.x
    left += (point.y - before.y - drift * days) ** 2 / days
  }
  const freedom = points.length - 2
  const ahead = x - last.x
  return {
    value: last.y + drift * ahead,
    error: Math.sqrt((left / freedom) * (ahead + ahead ** 2 / span)),
    freedom,
  }
}
