import fc from 'fast-check'
import { expect, test } from 'vitest'
import { surpriseBound, surpriseOf } from './false-discovery.ts'

test.each([
  ['of one difference it is the part itself', [0.04], 0.1, 0.1],
  ['where none is surprising nothing is taken for real', [0.3, 0.6, 0.9], 0.1, 0],
  ['of ten differences one alone must be ten times as surprising', [0.009, ...Array(9).fill(0.5)], 0.1, 0.01],
  ['and less where others are surprising too', [0.001, 0.002, 0.003, 0.004, 0.05], 0.1, 0.1],
  ['of nothing nothing', [], 0.1, 0],
])('%s', (_what, surprises, part, bound) => {
  expect(surpriseBound(surprises, part)).toBeCloseTo(bound, 10)
})

test('whatever else is looked at, it never lets more through than looking at one', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(chance), chance, (surprises, part) => {
      expect(surpriseBound(surprises, part)).toBeLessThanOrEqual(part)
    }),
  )
})

test.each([
  [0.5, 1],
  [0.975, 0.05],
  [0.025, 0.05],
])('a chance of %d is as surprising as %d', (chance, surprise) => {
  expect(surpriseOf(chance)).toBeCloseTo(surprise, 10)
})
