import { expect, test } from 'vitest'
import { boundOf } from './bound.ts'
import { thousandths, WHOLE } from './shares.ts'

// The bounds that the design states: 1 − 1/(2n − 2).
test.each([
  [2, 500],
  [3, 750],
  [4, 833],
  [5, 875],
  [6, 900],
  [8, 929],
])('%i values run at most %i thousandths of a post from their quotas', (values, bound) => {
  expect(thousandths(boundOf(values), WHOLE)).toBe(bound)
})
