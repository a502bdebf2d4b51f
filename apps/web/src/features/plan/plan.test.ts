import { horizonSchema } from '@cadans/domain'
import type { Difference } from '@cadans/planner'
import { expect, test } from 'vitest'
import { changesOf, countsOf } from './difference-groups.ts'
import { horizonOf } from './horizons.ts'

test.each([
  ['half', '2026-11-23', '2027-05-23'],
  ['year', '2026-11-23', '2027-11-21'],
] as const)('a %s runs in whole weeks and is a horizon that a plan takes', (choice, from, until) => {
  const horizon = horizonOf(choice, from)
  expect(horizon).toEqual({ from, until })
  expect(horizonSchema.safeParse(horizon).success).toBe(true)
})

test('what was left out counts posts, and only what is written counts as a change', () => {
  const channelId = '01934f2e-0000-7000-8000-000000000001'
  const difference: Difference = {
    added: [],
    moved: [],
    removed: [
      { postId: channelId, channelId, date: '2026-12-01', time: '12:00', themeId: null, formatId: null },
    ],
    kept: [],
    standing: 4,
    leftOut: [
      { code: 'left.closed', days: 2, channelId, week: '2026-12-21', count: 3 },
      { code: 'left.past', days: 1, channelId, week: '2026-11-23', count: 1 },
    ],
  }
  expect(countsOf(difference)).toEqual({ added: 0, moved: 0, removed: 1, kept: 0, leftOut: 4 })
  expect(changesOf(difference)).toBe(1)
})
