import { expect, test } from 'vitest'
import { partOfDay } from './part-of-day.ts'

test.each([
  ['00:00', 'night'],
  ['05:59', 'night'],
  ['06:00', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['17:59', 'afternoon'],
  ['18:00', 'evening'],
  ['23:59', 'evening'],
] as const)('at %s one says good %s', (time, part) => {
  expect(partOfDay(time)).toBe(part)
})
