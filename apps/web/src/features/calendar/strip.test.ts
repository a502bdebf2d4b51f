import type { FrequencyCell } from '@cadans/planner'
import { expect, test } from 'vitest'
import { stripOf, stripParts, wantedIn } from './strip.ts'

const counted = (count: number) => ({ count, postIds: [] })
const cell = (channelId: string, target: number, counts: [number, number, number]): FrequencyCell => ({
  channelId,
  week: '2027-06-07',
  target,
  published: counted(counts[0]),
  planned: counted(counts[1]),
  open: counted(counts[2]),
})
const channels = [{ id: 'ig' }, { id: 'fb' }, { id: 'silent' }]

test('weeks add up per channel, in the channels order, and a channel without plan or posts is left out', () => {
  const cells = [cell('fb', 1500, [0, 1, 0]), cell('ig', 3000, [2, 1, 0]), cell('fb', 1500, [0, 1, 1])]
  expect(stripOf(cells, channels)).toEqual([
    { channelId: 'ig', target: 3000, published: 2, planned: 1, open: 0, short: 0 },
    { channelId: 'fb', target: 3000, published: 0, planned: 2, open: 1, short: 0 },
  ])
})

test('what has no place at all is short', () => {
  expect(stripOf([cell('ig', 3000, [1, 0, 1])], channels)[0]?.short).toBe(1)
})

test.each([
  [1500, 1],
  [1500, 2],
  [12_900, 12],
  [13_300, 14],
])('of a target of %i thousandths, %i posts are on plan', (target, count) => {
  expect(stripOf([cell('ig', target, [count, 0, 0])], channels)[0]?.short).toBeCloseTo(0)
})

test('more posts than planned is a negative shortage', () => {
  expect(stripOf([cell('ig', 1000, [2, 1, 0])], channels)[0]?.short).toBe(-2)
})

test.each([
  [3000, [1, 1, 1], 99.9],
  [2000, [2, 2, 0], 99.9],
  [10_000, [1, 0, 0], 10],
  [0, [0, 0, 0], 0],
] as const)('of a target of %i, %j posts fill at most the bar', (target, counts, least) => {
  const [published, planned, open] = counts
  const parts = stripParts({ channelId: 'ig', target, published, planned, open, short: 0 })
  const total = parts.published + parts.planned + parts.open
  expect(total).toBeGreaterThanOrEqual(least)
  expect(total).toBeLessThanOrEqual(100.001)
})

test.each([
  [12_900, [10, 0, 0], 12],
  [1500, [0, 1, 0], 1],
  [3000, [1, 1, 1], 3],
  [400, [0, 0, 0], 0],
  [1000, [2, 1, 0], 1],
] as const)('a target of %i thousandths with %j asks for %i whole posts', (target, counts, wanted) => {
  const [line] = stripOf([cell('ig', target, [...counts])], channels)
  expect(line && wantedIn(line)).toBe(wanted)
})
