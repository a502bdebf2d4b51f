import { expect, test } from 'vitest'
import type { Platform } from './platform.ts'
import type { Snapshot } from './situation.schema.ts'
import { growthOf, type SnapshotFigure, trendOf } from './snapshot-trend.ts'

function snapshot(date: string, platform: Platform, figures: Partial<Snapshot>): Snapshot {
  return {
    id: `${date} ${platform}`,
    version: 1,
    competitorId: null,
    platform,
    date,
    followers: null,
    postsPerWeek: null,
    interactionsPerPost: null,
    responseMinutes: null,
    ...figures,
  }
}

const grown = [
  snapshot('2027-01-01', 'instagram', { followers: 100 }),
  snapshot('2027-02-01', 'instagram', { followers: 110 }),
]

test.each<[string, Snapshot[], SnapshotFigure, number[], number | null]>([
  ['one account that grows', grown, 'followers', [100, 110], 0.1],
  [
    'one more account, measured for the first time, is no growth',
    [...grown, snapshot('2027-02-01', 'x', { followers: 900 })],
    'followers',
    [1000, 1010],
    0.01,
  ],
  [
    'an account that was not looked at this time counts as it was',
    [
      snapshot('2027-01-01', 'x', { followers: 50 }),
      ...grown,
      snapshot('2027-03-01', 'x', { followers: 60 }),
    ],
    'followers',
    [150, 160, 170],
    20 / 150,
  ],
  ['the order in which they are given does not matter', grown.toReversed(), 'followers', [100, 110], 0.1],
  [
    'what is told for each post is the average of the accounts',
    [
      snapshot('2027-01-01', 'instagram', { interactionsPerPost: 10_000 }),
      snapshot('2027-01-01', 'x', { interactionsPerPost: 20_000 }),
    ],
    'interactionsPerPost',
    [15_000],
    null,
  ],
  ['a figure that was never known', grown, 'responseMinutes', [], null],
  [
    'from nothing there is no share to grow by',
    [snapshot('2027-01-01', 'x', { followers: 0 }), snapshot('2027-02-01', 'x', { followers: 5 })],
    'followers',
    [0, 5],
    null,
  ],
])('%s', (_what, snapshots, figure, values, growth) => {
  const trend = trendOf(snapshots, figure)
  expect(trend.map(({ value }) => value)).toEqual(values)
  if (growth === null) expect(growthOf(trend)).toBeNull()
  else expect(growthOf(trend)).toBeCloseTo(growth, 10)
})
