import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharesOf, WHOLE } from '../numbers/shares.ts'
import { type Deal, dealWeighted } from './weighted-chairman.ts'

/** Items with shares that change from one to the next, of which everybody may take each. */
const openDeal: fc.Arbitrary<Deal> = fc
  .integer({ min: 1, max: 7 })
  .chain((count) =>
    fc.array(
      fc.record({
        size: fc.oneof(fc.constantFrom(15, 45, 60, 240), fc.integer({ min: 1, max: 300 })),
        weights: fc
          .array(fc.integer({ min: 0, max: 40 }), { minLength: count, maxLength: count })
          .map((weights) => (weights.some((weight) => weight > 0) ? weights : weights.map(() => 1))),
      }),
      { minLength: 1, maxLength: 60 },
    ),
  )
  .map((items) => ({
    sizes: items.map(({ size }) => size),
    shares: items.map(({ weights }) => sharesOf(weights)),
    fixed: items.map(() => -1),
    takers: items.map(({ weights }) => [...weights.keys()]),
  }))

/** The furthest that anybody runs from what they are due after any item, by plain sums. */
function furthest({ sizes, shares }: Deal, taken: readonly number[]): number {
  const behind: number[] = []
  let most = 0
  for (const [item, size] of sizes.entries()) {
    for (const [taker, share] of (shares[item] ?? []).entries()) {
      behind[taker] = (behind[taker] ?? 0) + size * (share / WHOLE - (taken[item] === taker ? 1 : 0))
      most = Math.max(most, Math.abs(behind[taker] ?? 0))
    }
  }
  return most
}

test('nobody runs further from what they are due than the bound of Liu and Reis', () => {
  fc.assert(
    fc.property(openDeal, (deal) => {
      const count = deal.shares[0]?.length ?? 0
      const bound = count < 2 ? 0 : (1 - 1 / (2 * count - 2)) * Math.max(...deal.sizes)
      expect(furthest(deal, dealWeighted(deal))).toBeLessThanOrEqual(bound + 1e-6)
    }),
    { numRuns: 1000 },
  )
})

test('what is fixed stays, and nobody takes what they may not', () => {
  fc.assert(
    fc.property(openDeal, fc.infiniteStream(fc.nat(6)), (open, picks) => {
      const count = open.shares[0]?.length ?? 0
      const pick = (): number => picks.next().value % count
      const deal = {
        ...open,
        fixed: open.fixed.map(() => (pick() === 0 ? pick() : -1)),
        takers: open.takers.map((all) => all.filter(() => pick() > 0)),
      }
      for (const [item, taker] of dealWeighted(deal).entries()) {
        const fixed = deal.fixed[item] ?? -1
        const may = deal.takers[item] ?? []
        if (fixed !== -1) expect(taker).toBe(fixed)
        else if (may.length === 0) expect(taker).toBe(-1)
        else expect(may).toContain(taker)
      }
    }),
  )
})
