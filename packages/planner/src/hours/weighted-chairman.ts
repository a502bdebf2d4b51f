import { boundOf } from '../numbers/bound.ts'
import { NONE } from '../numbers/chairman.ts'
import { WHOLE } from '../numbers/shares.ts'

/** Items of different sizes, one after the other, to be dealt out among takers. */
export interface Deal {
  /** By item: its size, in whole units such as minutes. */
  sizes: readonly number[]
  /** By item: the part of it that each taker is due, integers that add up to {@link WHOLE}. */
  shares: readonly (readonly number[])[]
  /** By item: who has it already, or {@link NONE}. */
  fixed: readonly number[]
  /** By item: who may have it; none leaves it with nobody. */
  takers: readonly (readonly number[])[]
}

/**
 * Weighted chairman assignment (Liu and Reis 2026, Weighted Chairman Assignment and Flow-Time Scheduling, ITCS): deals the items
 * so that after each one, every taker's sum of sizes is within (1 − 1/(2n − 2)) of the largest size from what they are due, also
 * where shares change from item to item. Of those who would not run further ahead than that, the one who would be too far behind
 * soonest takes the item.
 *
 * The bound is proven where everybody may take everything and nothing is fixed. Elsewhere (which is open) whoever is furthest
 * behind takes what nobody can take inside the bound.
 * @returns by item: who takes it, {@link NONE} where nobody may
 */
export function dealWeighted({ sizes, shares, fixed, takers }: Deal): number[] {
  const count = shares[0]?.length ?? 0
  const due = duesOf(sizes, shares, count)
  const most = Math.max(0, ...sizes) * boundOf(count)
  const given = new Float64Array(count)
  /** By taker: the first item after which they are too far behind, unless they take something before. */
  const late = new Int32Array(count)
  const advance = (taker: number): void => {
    let at = late[taker] ?? 0
    while (at < sizes.length && (due[at * count + taker] ?? 0) - (given[taker] ?? 0) <= most) at += 1
    late[taker] = at
  }
  for (let taker = 0; taker < count; taker += 1) advance(taker)
  return sizes.map((size, item) => {
    const behind = (taker: number): number => (due[item * count + taker] ?? 0) - (given[taker] ?? 0)
    const isSooner = (one: number, other: number): boolean => {
      const [a, b] = [late[one] ?? 0, late[other] ?? 0]
      return a < b || (a === b && behind(one) > behind(other))
    }
    let first = fixed[item] ?? NONE
    let furthest = NONE
    if (first === NONE) {
      for (const taker of takers[item] ?? []) {
        if (furthest === NONE || behind(taker) > behind(furthest)) furthest = taker
        if (size * WHOLE - behind(taker) > most) continue
        if (first === NONE || isSooner(taker, first)) first = taker
      }
    }
    const chosen = first === NONE ? furthest : first
    if (chosen === NONE) return NONE
    given[chosen] = (given[chosen] ?? 0) + size * WHOLE
    advance(chosen)
    return chosen
  })
}

/** By item and taker: what the taker is due of all items up to and with it, in parts of {@link WHOLE}. */
function duesOf(
  sizes: readonly number[],
  shares: readonly (readonly number[])[],
  count: number,
): Float64Array {
  const due = new Float64Array(sizes.length * count)
  for (const [item, size] of sizes.entries()) {
    for (let taker = 0; taker < count; taker += 1) {
      const before = item === 0 ? 0 : (due[(item - 1) * count + taker] ?? 0)
      due[item * count + taker] = before + size * (shares[item]?.[taker] ?? 0)
    }
  }
  return due
}
