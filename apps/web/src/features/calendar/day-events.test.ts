import { addDays, daysBetween, mondayOf } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekOfCampaign, weeklyPieces } from './day-events.ts'

const period = { from: '2027-05-10', until: '2027-06-13' }

test('a campaign of three weeks is three bands, of which the first begins it and the last ends it', () => {
  expect(weeklyPieces({ from: '2027-05-17', until: '2027-06-05' }, period)).toEqual([
    { from: '2027-05-17', until: '2027-05-23', isStart: true, isEnd: false },
    { from: '2027-05-24', until: '2027-05-30', isStart: false, isEnd: false },
    { from: '2027-05-31', until: '2027-06-05', isStart: false, isEnd: true },
  ])
})

test.each([
  ['2027-05-17', { week: 1, of: 3 }],
  ['2027-05-23', { week: 1, of: 3 }],
  ['2027-06-05', { week: 3, of: 3 }],
])('%s is in week %o of it', (date, weeks) => {
  expect(weekOfCampaign({ from: '2027-05-19', until: '2027-06-05' }, date)).toEqual(weeks)
})

test('pieces cover each day in sight once, and none crosses a Monday', () => {
  const day = fc.integer({ min: -60, max: 90 }).map((days) => addDays(period.from, days))
  fc.assert(
    fc.property(day, day, (one, other) => {
      const span = one < other ? { from: one, until: other } : { from: other, until: one }
      const pieces = weeklyPieces(span, period)
      for (const { from, until } of pieces) {
        expect(from <= until && mondayOf(from) === mondayOf(until)).toBe(true)
      }
      const days = pieces.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0)
      const first = span.from > period.from ? span.from : period.from
      const last = span.until < period.until ? span.until : period.until
      expect(days).toBe(Math.max(0, daysBetween(first, last) + 1))
    }),
  )
})
