import { expect, test } from 'vitest'
import { spread } from './spread.ts'

const message = (last: number, register: number, appeal: number) => ({
  id: `01934f2e-0000-7000-8000-00000000000${last}`,
  register,
  appeal,
})

test.each([
  ['the middle', [message(1, 0, 0)], [[50, 50]]],
  ['light and emotional stands right and on top', [message(1, 2, 2)], [[88, 16]]],
  ['businesslike and rational stands left and below', [message(1, -2, -2)], [[12, 84]]],
  [
    'two on one spot stand side by side',
    [message(1, 0, 1), message(2, 0, 1)],
    [
      [44.5, 33],
      [55.5, 33],
    ],
  ],
])('%s', (_, messages, points) => {
  expect(spread(messages).map(({ x, y }) => [x, y])).toEqual(points)
})
