import { expect, test } from 'vitest'
import { sectionIds, sectionOf } from './section-list.ts'

test.each([
  ['themes.2.name', 'themes'],
  ['themes', 'themes'],
  ['channels.0.windows.3.until', 'rhythm'],
  ['channels.0.frequency', 'rhythm'],
  ['channels.0.ownShare', 'mix'],
  ['channels.1.formatShares', 'formats'],
  ['channels.1.segmentShares', 'segments'],
  ['tactic.channels.1.windows', 'rhythm'],
  ['strategy.people.0.weeklyMinutes', 'people'],
  ['promotion.rules.0.value', 'promotion'],
  ['closedDays', 'closed'],
  ['tactic.quietHolidayYears', 'closed'],
  ['ownDays.0.name', 'keyDates'],
  ['strategy.milestones.0.days', 'milestones'],
  ['goals.0.name', undefined],
])('%s belongs to %s', (path, section) => {
  expect(sectionOf(path)).toBe(section)
})

test('every section stands on the page once', () => {
  expect(new Set(sectionIds).size).toBe(sectionIds.length)
})
