import { minutesOf, type PostingWindow, timeOfMinutes, weekdays } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesCovered } from '../parts/hours.ts'
import { drawWindow, strengthOf } from './windows.ts'

function window(from: string, until: string, weight = 5): PostingWindow {
  return { weekday: 2, from, until, weight }
}

function tuesday(from: string, until: string) {
  return { weekday: 2, from, until } as const
}

describe('drawing posting windows', () => {
  test.each([
    ['an empty day gets one window', [], tuesday('12:00', '13:00'), 'usual', [window('12:00', '13:00')]],
    [
      'windows that touch become one',
      [window('12:00', '13:00')],
      tuesday('13:00', '15:00'),
      'usual',
      [window('12:00', '15:00')],
    ],
    [
      'windows that overlap become one',
      [window('12:00', '14:00')],
      tuesday('13:00', '15:00'),
      'usual',
      [window('12:00', '15:00')],
    ],
    [
      'another strength stands apart',
      [window('12:00', '13:00')],
      tuesday('13:00', '14:00'),
      'best',
      [window('12:00', '13:00'), window('13:00', '14:00', 8)],
    ],
    [
      'drawing over the middle replaces it',
      [window('12:00', '15:00')],
      tuesday('13:00', '14:00'),
      'light',
      [window('12:00', '13:00'), window('13:00', '14:00', 2), window('14:00', '15:00')],
    ],
    [
      'half hours outside it stay',
      [window('11:30', '14:30', 8)],
      tuesday('12:00', '13:00'),
      'light',
      [window('11:30', '12:00', 8), window('12:00', '13:00', 2), window('13:00', '14:30', 8)],
    ],
    ['a window may end at midnight', [], tuesday('23:00', '24:00'), 'usual', [window('23:00', '24:00')]],
    [
      'drawing over all of it swallows it',
      [window('12:00', '13:00')],
      tuesday('11:00', '14:00'),
      'best',
      [window('11:00', '14:00', 8)],
    ],
  ] as const)('%s', (_, before, span, strength, after) => {
    expect(drawWindow(before, span, strength)).toEqual(after)
  })
})

const anySpan = fc
  .record({
    weekday: fc.constantFrom(...weekdays),
    from: fc.nat(46),
    length: fc.integer({ min: 1, max: 47 }),
  })
  .map(({ weekday, from, length }) => ({
    weekday,
    from: timeOfMinutes(from * 30),
    until: timeOfMinutes(Math.min(48, from + length) * 30),
  }))

test('whatever is drawn, windows run forwards, never overlap, and the last stroke is all there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anySpan, fc.constantFrom('light', 'usual', 'best')), { minLength: 1, maxLength: 15 }),
      (strokes) => {
        const windows = strokes.reduce<PostingWindow[]>(
          (all, [span, strength]) => drawWindow(all, span, strength),
          [],
        )
        const [last] = strokes.at(-1) ?? []
        const total = windows.reduce((sum, { from, until }) => sum + minutesOf(until) - minutesOf(from), 0)
        expect(windows.every(({ from, until }) => minutesOf(from) < minutesOf(until))).toBe(true)
        expect(total).toBe(minutesCovered(windows))
        expect(minutesCovered([...windows, ...(last === undefined ? [] : [last])])).toBe(total)
      },
    ),
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
