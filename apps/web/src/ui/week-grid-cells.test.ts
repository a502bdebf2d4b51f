import { describe, expect, test } from 'vitest'
import { nextCell, spanOf } from './week-grid-cells.ts'

const quarters = { step: 15, fromHour: 6 }

describe('a span drawn on the week', () => {
  test.each([
    ['down from nine to half past', { weekday: 2, row: 12 }, { weekday: 2, row: 13 }, '09:00', '09:30'],
    ['upwards is the same span', { weekday: 2, row: 13 }, { weekday: 2, row: 12 }, '09:00', '09:30'],
    ['one cell is one step', { weekday: 2, row: 0 }, { weekday: 2, row: 0 }, '06:00', '06:15'],
    [
      'another day at the end does not count',
      { weekday: 2, row: 0 },
      { weekday: 6, row: 1 },
      '06:00',
      '06:30',
    ],
    ['the last row ends at midnight', { weekday: 2, row: 70 }, { weekday: 2, row: 71 }, '23:30', '24:00'],
  ] as const)('%s', (_sentence, start, end, from, until) => {
    expect(spanOf(start, end, quarters)).toEqual({ weekday: 2, from, until })
  })
})

describe('keys move over the week and stop at its edges', () => {
  test.each([
    ['ArrowUp', { weekday: 1, row: 0 }, { weekday: 1, row: 0 }],
    ['ArrowDown', { weekday: 1, row: 0 }, { weekday: 1, row: 1 }],
    ['ArrowDown', { weekday: 1, row: 17 }, { weekday: 1, row: 17 }],
    ['ArrowLeft', { weekday: 1, row: 3 }, { weekday: 1, row: 3 }],
    ['ArrowRight', { weekday: 6, row: 3 }, { weekday: 7, row: 3 }],
    ['ArrowRight', { weekday: 7, row: 3 }, { weekday: 7, row: 3 }],
    ['Home', { weekday: 4, row: 3 }, { weekday: 4, row: 0 }],
    ['End', { weekday: 4, row: 3 }, { weekday: 4, row: 17 }],
    ['x', { weekday: 4, row: 3 }, null],
  ] as const)('%s', (key, from, to) => {
    expect(nextCell(from, key, 18)).toEqual(to)
  })
})
