import { type ChordEffect, type ChordVerdict, type FactorEffects, LEAST_POSTS } from './chord.ts'
import { studentBound } from './quantiles.ts'
import type { Fit } from './random-effects.ts'

/** A value, how many posts have it, and the columns whose effects add up to its own. */
export interface Contrasted {
  value: string
  posts: number
  columns: readonly number[]
}

/**
 * Effects of values against what they are compared with: the average post of the factor, or one of the values. The figures that
 * the model cannot tell from its intercept cancel out in these differences.
 */
export function contrastsOf(
  told: readonly Contrasted[],
  fit: Fit,
  { few, against }: { few: boolean; against: string | null },
): Pick<FactorEffects, 'values' | 'errors'> {
  const posts = told.reduce((sum, one) => sum + one.posts, 0)
  const weights = told.map((one) => (against === null ? one.posts / posts : one.value === against ? 1 : 0))
  const covariance = told.map((one) => told.map((other) => covarianceOf(one, other, fit)))
  const logs = told.map(({ columns }) => columns.reduce((sum, at) => sum + (fit.effects[at] ?? 0), 0))
  const mean = logs.reduce((sum, log, index) => sum + log * (weights[index] ?? 0), 0)
  const withMean = covariance.map((row) =>
    row.reduce((sum, one, index) => sum + one * (weights[index] ?? 0), 0),
  )
  const ofMean = withMean.reduce((sum, one, index) => sum + one * (weights[index] ?? 0), 0)
  const bound = studentBound(fit.freedom)
  const order = told
    .map(({ value }, index) => ({ value, index, log: (logs[index] ?? 0) - mean }))
    .filter(({ value }) => value !== against)
    .toSorted((a, b) => b.log - a.log || (a.value < b.value ? -1 : 1))
  const leastOf = (index: number): number =>
    against === null ? (told[index]?.posts ?? 0) : Math.min(...told.map((one) => one.posts))
  const values = order.map(({ value, index, log }): ChordEffect => {
    const variance = (covariance[index]?.[index] ?? 0) - 2 * (withMean[index] ?? 0) + ofMean
    const error = Math.sqrt(Math.max(0, variance))
    const [low, high] = [Math.exp(log - bound * error), Math.exp(log + bound * error)]
    const isFew = few || leastOf(index) < LEAST_POSTS
    return {
      value,
      posts: told[index]?.posts ?? 0,
      effect: Math.exp(log),
      low,
      high,
      verdict: isFew ? 'few' : verdictOf(low, high),
    }
  })
  const errors = order.map(({ index: one }) =>
    order.map(({ index: other }) => {
      const variance =
        (covariance[one]?.[one] ?? 0) +
        (covariance[other]?.[other] ?? 0) -
        2 * (covariance[one]?.[other] ?? 0)
      return one === other ? 0 : Math.sqrt(Math.max(0, variance))
    }),
  )
  return { values, errors }
}

function covarianceOf(one: Contrasted, other: Contrasted, { covariance, effects }: Fit): number {
  let sum = 0
  for (const row of one.columns)
    for (const column of other.columns) sum += covariance[row * effects.length + column] ?? 0
  return sum
}

function verdictOf(low: number, high: number): ChordVerdict {
  if (low > 1) return 'more'
  return high < 1 ? 'less' : 'unclear'
}
