import { type PostingWindow, minutesOf, weekdays } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hourWeights, paintWindows, strengthOf, windowsFollowing } from './windows.ts'

function window(weekday: PostingWindow['weekday'], from: string, until: string, weight = 5): PostingWindow {
  return { weekday, from, until, weight }
}

const tuesday = (hour: number) => 24 + hour

describe('painting posting windows', () => {
  test.each([
    ['an empty week gets one window', [], [12], 5, [window(2, '12:00', '13:00')]],
    ['hours that touch become one', [window(2, '12:00', '13:00')], [13, 14], 5, [window(2, '12:00', '15:00')]],
    ['another weight stands apart', [window(2, '12:00', '13:00')], [13], 8, [window(2, '12:00', '13:00'), window(2, '13:00', '14:00', 8)]],
    ['painting over replaces', [window(2, '12:00', '15:00')], [13], 8, [window(2, '12:00', '13:00'), window(2, '13:00', '14:00', 8), window(2, '14:00', '15:00')]],
    ['clearing the middle makes two', [window(2, '12:00', '15:00')], [13], 0, [window(2, '12:00', '13:00'), window(2, '14:00', '15:00')]],
    ['half hours outside the hour stay', [window(2, '11:30', '14:30')], [12], 0, [window(2, '11:30', '12:00'), window(2, '13:00', '14:30')]],
    ['the last hour ends at midnight', [], [23], 5, [window(2, '23:00', '24:00')]],
    ['clearing the last hour leaves nothing', [window(2, '23:00', '24:00')], [23], 0, []],
  ])('%s', (_, before, hours, weight, after) => {
    expect(paintWindows(before, hours.map(tuesday), weight)).toEqual(after)
  })

  test('midnight does not join two days', () => {
    expect(paintWindows([], [23, 24], 5)).toEqual([window(1, '23:00', '24:00'), window(2, '00:00', '01:00')])
  })
})

const anyWindow = fc
  .record({ weekday: fc.constantFrom(...weekdays), from: fc.nat(46), length: fc.integer({ min: 1, max: 47 }), weight: fc.integer({ min: 1, max: 10 }) })
  .map(({ weekday, from, length, weight }) => {
    const half = (count: number) => `${String(Math.floor(count / 2)).padStart(2, '0')}:${count % 2 === 0 ? '00' : '30'}`
    return window(weekday, half(from), half(Math.min(48, from + length)), weight)
  })

test('windows follow any grid, stay forwards, and repainting the same grid changes nothing', () => {
  const grid = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 168, maxLength: 168 })
  fc.assert(
    fc.property(fc.array(anyWindow, { maxLength: 12 }), grid, (windows, weights) => {
      const after = windowsFollowing(windows, weights)
      expect(hourWeights(after)).toEqual(weights)
      expect(after.every(({ from, until }) => minutesOf(from) < minutesOf(until))).toBe(true)
      expect(windowsFollowing(after, weights)).toEqual(after)
    }),
    { numRuns: 60 },
  )
})

test.each([
  [1, 'light'],
  [3, 'light'],
  [5, 'usual'],
  [8, 'best'],
] as const)('weight %i reads as %s', (weight, strength) => {
  expect(strengthOf(weight)).toBe(strength)
})
