import fc from 'fast-check'
import { addDays, weekdayOf } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { countedOf, periodOf, periodTitle, stepped, weeksIn } from './period.ts'
import { type CalendarView, calendarViews } from '../../lib/addresses/calendar-search.ts'

describe('the period of a view', () => {
  test.each<[CalendarView, string, string, string, number]>([
    ['month', '2027-06-09', '2027-06-07', '2027-07-11', 5],
    ['month', '2026-11-30', '2026-11-30', '2027-01-03', 5],
    ['month', '2028-02-29', '2028-02-28', '2028-04-02', 5],
    ['list', '2026-12-31', '2026-12-28', '2027-01-24', 4],
    ['week', '2027-06-09', '2027-06-07', '2027-06-13', 1],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03', 1],
    ['day', '2027-06-09', '2027-06-09', '2027-06-09', 1],
  ])('a %s around %s runs from %s until %s, in %i weeks', (view, date, from, until, weeks) => {
    expect(periodOf(view, date)).toEqual({ from, until })
    expect(weeksIn({ from, until })).toBe(weeks)
  })

  test.each<[CalendarView, string, string]>([
    ['day', '2027-06-07', '2027-06-13'],
    ['week', '2027-06-07', '2027-06-13'],
    ['month', '2027-06-07', '2027-07-11'],
    ['list', '2027-06-07', '2027-07-04'],
  ])('frequency of a %s counts from %s until %s', (view, from, until) => {
    expect(countedOf(view, '2027-06-09')).toEqual({ from, until })
  })

  test.each<[CalendarView, string, number, string]>([
    ['month', '2027-01-31', 1, '2027-03-07'],
    ['month', '2027-03-31', -1, '2027-02-24'],
    ['list', '2027-03-31', -1, '2027-03-03'],
    ['week', '2027-03-28', 1, '2027-04-04'],
    ['day', '2027-12-31', 1, '2028-01-01'],
  ])('in a %s, %s and %i step is %s', (view, date, steps, expected) => {
    expect(stepped(view, date, steps)).toBe(expected)
  })

  const days = fc.integer({ min: -2000, max: 40_000 }).map((count) => addDays('2027-01-01', count))

  test('every view shows its date, and all but a day start on Monday and end on Sunday', () => {
    fc.assert(
      fc.property(fc.constantFrom(...calendarViews), days, (view, date) => {
        const { from, until } = periodOf(view, date)
        expect(from <= date && date <= until).toBe(true)
        if (view !== 'day') expect([weekdayOf(from), weekdayOf(until)]).toEqual([1, 7])
      }),
    )
  })

  test('a step shows what comes next: no day is left out, and none is shown twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...calendarViews), days, (view, date) => {
        const next = periodOf(view, stepped(view, date, 1))
        expect(next.from).toBe(addDays(periodOf(view, date).until, 1))
        expect(stepped(view, stepped(view, date, 1), -1)).toBe(date)
      }),
    )
  })

  test.each<[CalendarView, string, string, string]>([
    ['month', '2026-11-30', 'nl', '30 nov – 3 jan 2027'],
    ['month', '2026-11-30', 'en-GB', '30 Nov – 3 Jan 2027'],
    ['month', '2026-06-09', 'nl', '8 jun – 12 jul'],
    ['week', '2026-06-09', 'nl', '8 – 14 jun'],
    ['week', '2027-06-09', 'nl', '7 – 13 jun 2027'],
    ['day', '2027-06-09', 'nl', 'wo 9 juni 2027'],
    ['day', '2026-06-09', 'nl', 'di 9 juni'],
  ])('a %s from %s is titled in %s as "%s"', (view, date, language, title) => {
    expect(periodTitle(view, date, { language, today: '2026-11-30' })).toBe(title)
  })
})
