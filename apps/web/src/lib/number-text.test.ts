import { expect, test } from 'vitest'
import { numberText, parseNumber } from './number-text.ts'

test.each([
  ['3', 1000, 3000],
  ['1,5', 1000, 1500],
  ['1.5', 1000, 1500],
  [' 2 ', 60, 120],
  ['1,', 1000, 1000],
  ['12,34', 100, 1234],
  ['-1', 1, -1],
  ['', 1, Number.NaN],
  ['drie', 1, Number.NaN],
  ['1e9', 1, Number.NaN],
  ['1.000,5', 1, Number.NaN],
])('%j at scale %i is %d', (text, scale, value) => {
  expect(parseNumber(text, scale)).toBe(value)
})

test.each([
  [1500, 1000, ',', '1,5'],
  [1500, 1000, '.', '1.5'],
  [3000, 1000, ',', '3'],
  [90, 60, ',', '1,5'],
  [Number.NaN, 1, ',', ''],
] as const)('%d at scale %i reads as %s %s', (value, scale, decimal, text) => {
  expect(numberText(value, scale, decimal)).toBe(text)
})
