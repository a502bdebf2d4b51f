import { NORMAL_BOUND } from './quantiles.ts'

/** A part of a count, with the interval that holds the true part; null parts where nothing was counted. */
export interface Proportion {
  of: number
  count: number
  share: number | null
  low: number | null
  high: number | null
}

/** By the score interval (Wilson 1927), which stays within 0 and 1 and holds for small counts too. */
export function proportionOf(count: number, of: number): Proportion {
  if (of === 0) return { of, count: 0, share: null, low: null, high: null }
  const some = Math.min(count, of)
  const z2 = NORMAL_BOUND ** 2
  const share = some / of
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (NORMAL_BOUND / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2))
  // At the ends the interval touches them exactly, but for rounding.
  const low = some === 0 ? 0 : Math.max(0, middle - half)
  const high = some === of ? 1 : Math.min(1, middle + half)
  return { of, count: some, share, low, high }
}
