import fc from 'fast-check'
import { addDays, weekdayOf } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { countedOf, periodOf, periodTitle, stepped, visibleOf, weeksIn } from './period.ts'
import { type CalendarView, calendarViews } from '../../lib/addresses/calendar-search.ts'

describe('the period of a view', () => {
  test.each<[CalendarView, string, string, string]>([
    ['month', '2027-06-09', '2027-06-01', '2027-06-30'],
    ['month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['list', '2026-12-31', '2026-12-28', '2027-01-24'],
    ['week', '2027-06-09', '2027-06-07', '2027-06-13'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['day', '2027-06-09', '2027-06-09', '2027-06-09'],
  ])('a %s around %s runs from %s until %s', (view, date, from, until) => {
    expect(periodOf(view, date)).toEqual({ from, until })
  })

  test.each<[CalendarView, string, string, string, number]>([
    ['month', '2027-06-09', '2027-05-31', '2027-07-04', 5],
    ['month', '2027-02-10', '2027-02-01', '2027-02-28', 4],
    ['month', '2027-05-10', '2027-04-26', '2027-06-06', 6],
    ['list', '2027-06-09', '2027-06-07', '2027-07-04', 4],
    ['day', '2027-06-09', '2027-06-09', '2027-06-09', 1],
  ])('a %s around %s shows %s until %s, in %i weeks', (view, date, from, until, weeks) => {
    expect(visibleOf(view, date)).toEqual({ from, until })
    expect(weeksIn({ from, until })).toBe(weeks)
  })

  test.each<[CalendarView, string, string]>([
    ['day', '2027-06-07', '2027-06-13'],
    ['week', '2027-06-07', '2027-06-13'],
    ['month', '2027-06-01', '2027-06-30'],
    ['list', '2027-06-07', '2027-07-04'],
  ])('frequency of a %s counts from %s until %s', (view, from, until) => {
    expect(countedOf(view, '2027-06-09')).toEqual({ from, until })
  })

  test.each<[CalendarView, string, number, string]>([
    ['month', '2027-01-31', 1, '2027-02-28'],
    ['month', '2027-03-31', -1, '2027-02-28'],
    ['list', '2027-03-31', -1, '2027-03-03'],
    ['week', '2027-03-28', 1, '2027-04-04'],
    ['day', '2027-12-31', 1, '2028-01-01'],
  ])('in a %s, %s and %i step is %s', (view, date, steps, expected) => {
    expect(stepped(view, date, steps)).toBe(expected)
  })

  test('every view shows its date, and a month starts on Monday and ends on Sunday', () => {
    const day = fc.integer({ min: -2000, max: 40_000 }).map((days) => addDays('2027-01-01', days))
    fc.assert(
      fc.property(fc.constantFrom(...calendarViews), day, (view, date) => {
        const { from, until } = visibleOf(view, date)
        expect(from <= date && date <= until).toBe(true)
        if (view === 'month') expect([weekdayOf(from), weekdayOf(until)]).toEqual([1, 7])
      }),
    )
  })

  test.each<[CalendarView, string, string]>([
    ['month', 'nl', 'juni 2027'],
    ['month', 'en', 'June 2027'],
    ['day', 'nl', 'wo 9 juni 2027'],
  ])('a %s is titled in %s as "%s"', (view, language, title) => {
    expect(periodTitle(view, '2027-06-09', language)).toBe(title)
  })

  test('a week is titled by its days', () => {
    expect(periodTitle('week', '2027-06-09', 'nl').replace(/\s/gu, ' ')).toMatch(/^7.+13 jun 2027$/u)
  })
})
