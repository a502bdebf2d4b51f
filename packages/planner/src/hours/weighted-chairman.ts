import { Behind } from '../numbers/behind.ts'
import { boundOf } from '../numbers/bound.ts'
import { NONE } from '../numbers/chairman.ts'
import { valuesIn, WHOLE } from '../numbers/shares.ts'
import { Table } from '../numbers/table.ts'

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
  const count = valuesIn(shares)
  const due = duesOf(sizes, shares, count)
  const most = Math.max(0, ...sizes) * boundOf(count)
  const given = new Table(1, count)
  /** By taker: the first item after which they are too far behind, unless they take something before. */
  const late = new Table(1, count)
  const advance = (taker: number): void => {
    let at = late.at(0, taker)
    while (at < sizes.length && due.at(at, taker) - given.at(0, taker) <= most) at += 1
    late.set(0, taker, at)
  }
  for (let taker = 0; taker < count; taker += 1) advance(taker)
  return sizes.map((size, item) => {
    const behind = (taker: number): number => due.at(item, taker) - given.at(0, taker)
    const isSooner = (one: number, other: number): boolean => {
      const [a, b] = [late.at(0, one), late.at(0, other)]
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
    given.add(0, chosen, size * WHOLE)
    advance(chosen)
    return chosen
  })
}

/** By item and taker: what the taker is due of all items up to and with it, in parts of {@link WHOLE}. */
function duesOf(sizes: readonly number[], shares: readonly (readonly number[])[], count: number): Table {
  const due = new Table(sizes.length, count)
  const behind = new Behind(count)
  for (const [item, size] of sizes.entries()) {
    behind.due(shares[item] ?? [], size)
    for (let taker = 0; taker < count; taker += 1) due.set(item, taker, behind.of(taker))
  }
  return due
}
