import { divide } from '@cadans/domain'

/** The whole that quotas are counted in: shares become integers that add up to exactly this, so sums stay exact. */
export const WHOLE = 100_000_000

/** Thousandths of a post, rounded, of an amount in parts of `unit`. */
export function thousandths(amount: number, unit: number): number {
  return Math.round((amount * 1000) / unit)
}

/**
 * Weights as integer shares that add up to {@link WHOLE}; all zeros where no weight is positive.
 * Weights may be as large as a share times several factors: they are scaled down first so that products stay exact.
 */
export function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((a, b) => a + b, 0)
  if (total <= 0) return weights.map(() => 0)
  const scale = Math.max(1, Math.ceil(total / 50_000_000))
  return divide(
    WHOLE,
    weights.map((weight) => (weight === 0 ? 0 : Math.max(1, Math.round(weight / scale)))),
  )
}

/** A share that is there: one that is not would be taken for nothing wanted. */
export function shareOf(shares: readonly number[], value: number): number {
  const share = shares[value]
  if (share === undefined) throw new RangeError(`No share ${value} of ${shares.length}`)
  return share
}
