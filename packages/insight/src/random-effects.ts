import type { Design } from './design.ts'
import { familiesOf } from './families.ts'
import { pseudoValues } from './pseudo-values.ts'
import { inverseOf } from './symmetric.ts'

export interface Fit {
  effects: Float64Array
  /** Of the effects, rows one after the other. */
  covariance: Float64Array
  /** Standard deviation of what the design does not explain, tails held back. */
  residual: number
  /** Rows less what the effects used up, and what was believed of the noise before. */
  freedom: number
}

/**
 * What a group's spread is taken to be before there are data, on the logarithmic scale (0.25 is a quarter more or less), and how
 * many effects that belief is worth. Without it the spread of a group of two values is estimated as nothing half of the time, and
 * its intervals with it (Chung et al. 2013).
 */
const PRIOR_SPREAD = 0.25
const PRIOR_WEIGHT = 1

/**
 * What posts that are alike in everything differ by before there are data (a standard deviation on the logarithmic scale), and how many
 * posts that belief is worth. Without it thirty posts are sometimes fitted so closely that next to no noise seems left, and the intervals
 * with it.
 */
const PRIOR_NOISE = 0.8
const PRIOR_NOISE_ROWS = 6

const MOST_ROUNDS = 60
/** Relative change of every variance below which they have been found. */
const CLOSE_ENOUGH = 2e-3
/** Values that are all equal still have this variance: a thousandth up or down. */
const LEAST_VARIANCE = 1e-6

/**
 * Effects of all groups together, each shrunk towards zero by as much as its group shows to be noise: best linear unbiased
 * predictions, the variances by restricted maximum likelihood in its fixed-point form (Harville 1977) with weak priors, tails
 * held back as {@link pseudoValues} says, rows of one family weighed as {@link familiesOf} says.
 */
export function fitRandomEffects(design: Design, values: Float64Array): Fit {
  const { rows, size, groups } = design
  const whole = gramOf(design)
  const families = familiesOf(design)
  const spreads = groups.map(({ prior = PRIOR_SPREAD }) => prior ** 2)
  let noise = Math.max(LEAST_VARIANCE, varianceOf(values))
  let ratio = 0
  let freedom = rows - 1
  let fitted = new Float64Array(rows).fill(values.reduce((sum, value) => sum + value, 0) / rows)
  for (let round = 1; ; round += 1) {
    const pseudo = pseudoValues(values, fitted, (squares) => scaleOf(squares, rows, freedom))
    const gram = families.gram(whole, ratio)
    const inverse = inverseOf(penalized(gram, design, { noise, spreads }), size)
    const effects = times(inverse, families.cross(crossOf(design, pseudo.values), pseudo.values, ratio))
    fitted = fittedOf(design, effects)
    const spread = spreadsOf(design, { effects, inverse, noise, spreads })
    const residuals = pseudo.values.map((value, row) => value - (fitted[row] ?? 0))
    freedom = Math.max(1, rows - spread.used)
    const inflated = 1 + ((spread.used / rows) * (1 - pseudo.kept)) / pseudo.kept
    const squares = families.squares(residuals, ratio) * inflated ** 2
    const found = Math.max(LEAST_VARIANCE, noiseOf(squares, freedom, ratio))
    const change = Math.max(
      spread.change,
      Math.abs(found / noise - 1),
      Math.abs((1 + families.ratio(residuals)) / (1 + ratio) - 1),
    )
    noise = found
    if (change < CLOSE_ENOUGH || round === MOST_ROUNDS)
      return {
        effects,
        covariance: inverse.map((one) => one * found),
        residual: Math.sqrt(found * (1 + ratio)),
        freedom: freedom + PRIOR_NOISE_ROWS,
      }
    ratio = families.ratio(residuals)
  }
}

/** The spread of each group by its effects, in place, and how many rows they used up. */
function spreadsOf(
  { size, groups }: Design,
  {
    effects,
    inverse,
    noise,
    spreads,
  }: { effects: Float64Array; inverse: Float64Array; noise: number; spreads: number[] },
): { used: number; change: number } {
  let used = 1
  let change = 0
  for (const [index, { from, until, prior = PRIOR_SPREAD }] of groups.entries()) {
    const spread = spreads[index] ?? 0
    let squares = 0
    let trace = 0
    for (let at = from; at < until; at += 1) {
      squares += (effects[at] ?? 0) ** 2
      trace += inverse[at * size + at] ?? 0
    }
    const known = Math.max(0, until - from - (trace * noise) / spread)
    const next = (squares + PRIOR_WEIGHT * prior ** 2) / (known + PRIOR_WEIGHT)
    change = Math.max(change, Math.abs(next / spread - 1))
    spreads[index] = next
    used += known
  }
  return { used, change }
}

function noiseOf(squares: number, freedom: number, ratio: number): number {
  const prior = PRIOR_NOISE ** 2 / (1 + ratio)
  return (squares + PRIOR_NOISE_ROWS * prior) / (freedom + PRIOR_NOISE_ROWS)
}

/** A typical residual squared, as a standard deviation: what the effects used up put back, and the belief about noise with it. */
function scaleOf(square: number, rows: number, freedom: number): number {
  return Math.sqrt(noiseOf(square * rows, freedom, 0))
}

function gramOf({ rows, width, columns, values, size }: Design): Float64Array {
  const gram = new Float64Array(size * size)
  for (let row = 0; row < rows; row += 1) {
    const start = row * width
    for (let one = start; one < start + width; one += 1) {
      const line = (columns[one] ?? 0) * size
      const value = values[one] ?? 0
      for (let other = start; other < start + width; other += 1) {
        const at = line + (columns[other] ?? 0)
        gram[at] = (gram[at] ?? 0) + value * (values[other] ?? 0)
      }
    }
  }
  return gram
}

function penalized(
  gram: Float64Array,
  { size, groups }: Design,
  { noise, spreads }: { noise: number; spreads: readonly number[] },
): Float64Array {
  const matrix = gram.slice()
  for (const [index, { from, until }] of groups.entries()) {
    const penalty = noise / (spreads[index] ?? 1)
    for (let at = from; at < until; at += 1) matrix[at * size + at] = (matrix[at * size + at] ?? 0) + penalty
  }
  return matrix
}

function crossOf({ rows, width, columns, values, size }: Design, of: Float64Array): Float64Array {
  const cross = new Float64Array(size)
  for (let row = 0; row < rows; row += 1) {
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      const column = columns[at] ?? 0
      cross[column] = (cross[column] ?? 0) + (values[at] ?? 0) * (of[row] ?? 0)
    }
  }
  return cross
}

function fittedOf(
  { rows, width, columns, values }: Design,
  effects: Float64Array,
): Float64Array<ArrayBuffer> {
  const fitted = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1) {
    let sum = 0
    for (let at = row * width; at < (row + 1) * width; at += 1)
      sum += (values[at] ?? 0) * (effects[columns[at] ?? 0] ?? 0)
    fitted[row] = sum
  }
  return fitted
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length
  return vector.map((_, row) => {
    let sum = 0
    for (let at = 0; at < size; at += 1) sum += (matrix[row * size + at] ?? 0) * (vector[at] ?? 0)
    return sum
  })
}

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}
