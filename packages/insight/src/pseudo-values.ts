import { medianOf } from './quantiles.ts'

/**
 * Residuals beyond this many standard deviations are held there: 95 % as good as least squares where tails are normal (Huber
 * 1964).
 */
const CLIP = 1.345
/** A median of absolute residuals times this is a standard deviation, where they are normal. */
const FROM_MEDIAN = 1.4826

interface PseudoValues {
  values: Float64Array
  /** The part of the values that was not held back. */
  kept: number
}

/**
 * Values that least squares may be applied to although the tails are heavy: each is what was fitted plus its residual, held back
 * where it is extreme, over the part that was not (Huber 1981, 7.8). Fitting them again and again ends in the robust estimate,
 * and their variance around it is the variance that its standard errors need.
 * @param scaleOf the standard deviation to call a residual extreme by, above zero, from the square of a typical one
 */
export function pseudoValues(
  values: Float64Array,
  fitted: Float64Array,
  scaleOf: (square: number) => number,
): PseudoValues {
  const residuals = values.map((value, row) => value - (fitted[row] ?? 0))
  const most = CLIP * scaleOf((FROM_MEDIAN * medianOf(residuals.map(Math.abs))) ** 2)
  let inside = 0
  for (const residual of residuals) if (Math.abs(residual) <= most) inside += 1
  const kept = inside / values.length
  return {
    values: residuals.map(
      (residual, row) => (fitted[row] ?? 0) + Math.max(-most, Math.min(most, residual)) / kept,
    ),
    kept,
  }
}
