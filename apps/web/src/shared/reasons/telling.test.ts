import type { Reason } from '@cadans/domain'
import { expect, test } from 'vitest'
import { tellsApart } from './telling.ts'

const slot = {
  weekday: 2,
  time: '12:30',
  activity: 600,
  rank: 1,
  of: 20,
  assumed: false,
  segmentId: null,
} as const

test.each<[string, Reason, boolean]>([
  ['a theme a whole post behind', { code: 'theme.owed', themeId: 'a', owed: 900, share: 200 }, true],
  ['a theme that is simply next', { code: 'theme.owed', themeId: 'a', owed: 300, share: 200 }, false],
  ['the most active start of a week', { code: 'slot.activity', ...slot, equal: 1 }, true],
  ['one of many as active', { code: 'slot.activity', ...slot, equal: 8 }, false],
  ['a start of which nothing is known', { code: 'slot.activity', ...slot, assumed: true }, false],
  ['what stayed as it was', { code: 'place.kept' }, false],
  ['a rubric', { code: 'slot.rubric', rubricId: 'a', weekday: 4, time: '12:00' }, true],
])('%s', (_what, reason, tells) => {
  expect(tellsApart(reason)).toBe(tells)
})
