import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharesOf, WHOLE } from '../../src/numbers/shares.ts'
import { leastBound } from './least-bound.ts'
import { createMip, solve } from './mip.ts'
import { addSequence, chairmanBound, type SequencePlace } from './prefix.ts'
import { sequences } from './brute-force.ts'

/** The furthest that any count is from its quota after any place, in thousandths of a post. */
function furthest(rows: readonly (readonly number[])[], values: readonly number[]): number {
  const sums = (rows[0] ?? []).map(() => 0)
  let most = 0
  for (const [place, row] of rows.entries()) {
    for (const [value, share] of row.entries()) {
      sums[value] = (sums[value] ?? 0) + share - (values[place] === value ? WHOLE : 0)
      most = Math.max(most, Math.abs(sums[value] ?? 0))
    }
  }
  return (1000 * most) / WHOLE
}

const places = fc
  .record({
    weights: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    }),
    forbidden: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ weights, forbidden }) =>
    weights.map((row, place): SequencePlace & { options: number[] } => {
      const options = [0, 1, 2].filter((value) => value !== forbidden[place])
      return { row: sharesOf(row), options, allows: (value) => options.includes(value) }
    }),
  )

test('the least bound of a sequence is the least of all its ways', () => {
  fc.assert(
    fc.property(places, (sequence) => {
      const rows = sequence.map(({ row }) => row)
      const ways = sequences(sequence.map(({ options }) => options))
      const least = Math.min(...ways.map((values) => furthest(rows, values)))
      expect(Math.abs(leastBound(sequence) - least)).toBeLessThan(1.01)
    }),
    { numRuns: 6 },
  )
})

test('within the chairman bound a sequence can always be filled', () => {
  fc.assert(
    fc.property(places, (sequence) => {
      const free = sequence.map(({ row }) => ({ row, allows: () => true }))
      const mip = createMip()
      addSequence(mip, free, chairmanBound(free.map(({ row }) => row)))
      expect(solve(mip, { seconds: 5 }).status).toBe('optimal')
    }),
    { numRuns: 25 },
  )
})

test.each([
  ['one value needs no bound', [[1]], 0],
  ['two values stay within a half', [[1, 1]], 0.5],
  ['a value that is never wanted does not count', [[1, 0, 1]], 0.5],
])('%s', (_sentence, weights, bound) => {
  expect(chairmanBound(weights.map(sharesOf))).toBe(bound)
})
