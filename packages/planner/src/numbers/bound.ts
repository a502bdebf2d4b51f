import { WHOLE } from './shares.ts'

/**
 * How far from its quota chairman assignment lets a count of so many values run, in parts of {@link WHOLE}: 1 − 1/(2n − 2)
 * (Tijdeman 1980). Of fewer than two, which cannot run from their quotas at all, half a post.
 */
export function boundOf(values: number): number {
  return WHOLE - WHOLE / Math.max(2, 2 * values - 2)
}
