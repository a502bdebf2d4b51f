import { divide } from '@cadans/domain'
import { missing } from './table.ts'

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
  return shares[value] ?? missing(value)
}

/** How many values rows of shares are of; without a row nothing is asked about any. */
export function valuesIn(rows: readonly (readonly number[])[]): number {
  return rows[0]?.length ?? 0
}
