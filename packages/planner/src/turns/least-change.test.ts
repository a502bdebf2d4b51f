import { divide } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NONE } from '../numbers/chairman.ts'
import { leastChange } from './least-change.ts'
import { WHOLE } from '../numbers/shares.ts'

const LIMIT = 1.5 * WHOLE

interface Case {
  shares: readonly number[]
  values: readonly number[]
}

const small: fc.Arbitrary<Case> = fc.integer({ min: 2, max: 3 }).chain((size) =>
  fc.record({
    shares: fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size })
      .map((weights) => divide(WHOLE, weights)),
    values: fc.array(fc.integer({ min: 0, max: size - 1 }), { minLength: 1, maxLength: 9 }),
  }),
)

function isWithin(shares: readonly number[], values: ArrayLike<number>): boolean {
  const behind = shares.map(() => 0)
  for (const value of Array.from(values)) {
    for (const [at, share] of shares.entries())
      behind[at] = (behind[at] ?? 0) + share - (at === value ? WHOLE : 0)
    if (behind.some((distance) => Math.abs(distance) > LIMIT)) return false
  }
  return true
}

/** The fewest changes of all ways to fill the places. */
function fewest({ shares, values }: Case): number {
  let best = Infinity
  const tried = [...values]
  function fill(place: number, changed: number): void {
    if (changed >= best) return
    if (place === values.length) {
      if (isWithin(shares, tried)) best = changed
      return
    }
    for (const value of shares.keys()) {
      tried[place] = value
      fill(place + 1, changed + (value === values[place] ? 0 : 1))
    }
  }
  fill(0, 0)
  return best
}

function run({ shares, values }: Case): Int32Array {
  const result = Int32Array.from(values)
  leastChange({
    shares: values.map(() => shares),
    values: result,
    free: new Uint8Array(values.length).fill(1),
    touched: new Uint8Array(values.length),
    allows: () => true,
  })
  return result
}

test('every count ends within a post and a half of its quota, everywhere', () => {
  fc.assert(
    fc.property(small, (given) => {
      expect(isWithin(given.shares, run(given))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('what is within bounds is left alone, and otherwise the changes are at most half more than the fewest, or one', () => {
  fc.assert(
    fc.property(small, (given) => {
      const result = run(given)
      const changed = given.values.filter((value, place) => value !== result[place]).length
      const least = fewest(given)
      if (least === 0) expect(changed).toBe(0)
      expect(changed).toBeLessThanOrEqual(Math.max(least + 1, least * 1.5))
    }),
    { numRuns: 500 },
  )
})

test('what may not change does not, and places without a value get one', () => {
  const values = Int32Array.from([0, 0, 0, 0, NONE, NONE, 1])
  leastChange({
    shares: Array.from(values, () => divide(WHOLE, [1, 1])),
    values,
    free: Uint8Array.from([0, 0, 0, 0, 1, 1, 1]),
    touched: new Uint8Array(values.length),
    allows: () => true,
  })
  expect(Array.from(values)).toEqual([0, 0, 0, 0, 1, 1, 1])
})
