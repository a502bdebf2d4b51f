import { expect, test } from 'vitest'
import { formatMoney } from './money.ts'

test.each([
  ['whole euros', formatMoney(15_000, 'nl'), '€ 150'],
  ['cents', formatMoney(1_950, 'nl'), '€ 19,50'],
  ['cents in English', formatMoney(123_450, 'en'), '€1,234.50'],
])('money: %s', (_what, written, expected) => {
  // The space behind the sign does not break.
  expect(written.replaceAll('\u00a0', ' ')).toBe(expected)
})
