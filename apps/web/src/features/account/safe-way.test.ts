import { expect, test } from 'vitest'
import { safeWay } from './safe-way.ts'

test.each([
  ['/w/1/calendar?view=week', '/w/1/calendar?view=week'],
  ['/', '/'],
  [undefined, '/'],
  ['', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
])('%j leads to %s', (to, way) => {
  expect(safeWay(to)).toBe(way)
})
