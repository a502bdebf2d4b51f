import { WHOLE } from './shares.ts'

/**
 * How far from its quota chairman assignment lets a count of so many values run, in parts of {@link WHOLE}: 1 − 1/(2n − 2)
 * (Tijdeman 1980). Of fewer than two, which cannot run from their quotas at all, half a post.
 */
export function boundOf(values: number): number {
  return WHOLE - WHOLE / Math.max(2, 2 * values - 2)
}

/** The bound of as many values as are wanted at any of some places. */
export function boundOver(shares: readonly (readonly number[])[]): number {
  const wanted = new Set<number>()
  for (const row of shares) for (const [value, share] of row.entries()) if (share > 0) wanted.add(value)
  return boundOf(wanted.size)
}
