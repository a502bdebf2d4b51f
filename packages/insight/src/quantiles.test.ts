import { describe, expect, test } from 'vitest'
import { medianOf, NORMAL_BOUND, normalChance, studentBound } from './quantiles.ts'

describe('the bound of Student’s t is within 1 % of the tables', () => {
  test.each([
    [3, 3.182],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [1000, 1.962],
  ])('at %d degrees of freedom', (freedom, bound) => {
    expect(Math.abs(studentBound(freedom) / bound - 1)).toBeLessThan(0.01)
  })

  test('and below one degree it is that of one', () => {
    for (const freedom of [-3, 0, 0.5]) expect(studentBound(freedom)).toBe(studentBound(1))
  })
})

test.each([
  [0, 0.5],
  [1, 0.841_345],
  [-1, 0.158_655],
  [NORMAL_BOUND, 0.975],
  [-8, 0],
  [40, 1],
])('the chance below %d is %d', (z, chance) => {
  expect(normalChance(z)).toBeCloseTo(chance, 5)
})

test.each([
  [[], 0],
  [[4], 4],
  [[9, 1, 5], 5],
  [[9, 1, 5, 6], 5.5],
])('the middle of %j is %d', (values, middle) => {
  expect(medianOf(Float64Array.from(values))).toBe(middle)
})
