import { expect, test } from 'vitest'
import { slopeOf } from './growth.ts'

test.each([
  ['time that grows with size', 1, [100, 1_000, 10_000]],
  ['time that grows with its square', 2, [100, 1_000, 10_000]],
])('%s has exponent %d', (_sentence, exponent, sizes) => {
  expect(slopeOf(sizes.map((size) => [Math.log(size), Math.log(3 * size ** exponent)]))).toBeCloseTo(exponent)
})
