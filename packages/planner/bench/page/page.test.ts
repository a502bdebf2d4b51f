import { expect, test } from 'vitest'
import { growthPlot } from './growth-plot.ts'

test('a growth plot says the exponent in words', () => {
  const points = [100, 1_000].map((posts) => ({ posts, milliseconds: posts / 50 }))
  expect(growthPlot([{ what: 'all new', effort: 'fast', points, exponent: 1 }])).toContain(
    'fast: posts to the power 1.00</text>',
  )
})
