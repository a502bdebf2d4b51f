import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beatDays, startingRhythm } from './rhythm.ts'
import { addDays, daysBetween, type LocalDate, weekdayOf } from './time.ts'

const START = '2027-01-04'

describe('the rhythm that a workspace starts with', () => {
  test('counts from the start, with an owner', () => {
    expect(startingRhythm(START, 'sara')).toEqual({
      snapshots: { everyWeeks: 4, nextOn: '2027-01-11', ownerId: 'sara' },
      satisfaction: { everyWeeks: 13, nextOn: '2027-01-11', ownerId: 'sara' },
      review: { everyWeeks: 13, nextOn: '2027-04-05', ownerId: 'sara' },
    })
  })

  test.each(['2027-01-02', '2027-01-03'])(
    'a start in a weekend, on %s, is one of the Monday after',
    (start) => {
      expect(startingRhythm(start, 'sara')).toEqual(startingRhythm(START, 'sara'))
    },
  )
})

describe('the days of a beat', () => {
  const monthly = { everyWeeks: 4, nextOn: '2027-01-11' }
  const quarter = { from: '2027-01-01', until: '2027-03-31' }
  test.each<[string, LocalDate | null, LocalDate, LocalDate[]]>([
    ['stand there before any came', null, '2027-01-04', ['2027-01-11', '2027-02-08', '2027-03-08']],
    ['stay the same on their own day', null, '2027-01-11', ['2027-01-11', '2027-02-08', '2027-03-08']],
    ['stay when one passed by undone', null, '2027-01-20', ['2027-01-11', '2027-02-08', '2027-03-08']],
    ['lose one that was never done when the next has come', null, '2027-02-08', ['2027-02-08', '2027-03-08']],
    ['lose one that was done in time', '2027-01-08', '2027-01-20', ['2027-02-08', '2027-03-08']],
    ['lose one that was done late', '2027-01-19', '2027-01-20', ['2027-02-08', '2027-03-08']],
    [
      'not one that something long before it was done for',
      '2026-12-20',
      '2027-01-04',
      ['2027-01-11', '2027-02-08', '2027-03-08'],
    ],
  ])('%s', (_what, metOn, today, days) => {
    expect(beatDays(monthly, { metOn, today }, quarter)).toEqual(days)
  })

  const date = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2026-01-01', days))
  const beat = fc.record({ everyWeeks: fc.integer({ min: 1, max: 52 }), nextOn: date })
  const wide = { from: '2025-01-01', until: '2034-12-31' }

  test('never slide: what is still to come on a day was to come on every day before it', () => {
    fc.assert(
      fc.property(beat, fc.option(date), date, fc.nat(400), (one, metOn, today, later) => {
        const then = addDays(today, later)
        const ahead = (at: LocalDate) => beatDays(one, { metOn, today: at }, wide).filter((day) => day > then)
        expect(ahead(then)).toEqual(ahead(today))
      }),
    )
  })

  test('keep the weekday and the step, and leave at most one behind', () => {
    fc.assert(
      fc.property(beat, fc.option(date), date, (one, metOn, today) => {
        const days = beatDays(one, { metOn, today }, wide)
        for (const day of days) {
          expect(weekdayOf(day)).toBe(weekdayOf(one.nextOn))
          expect(daysBetween(one.nextOn, day) % (7 * one.everyWeeks)).toBe(0)
        }
        expect(days.filter((day) => day < today).length).toBeLessThanOrEqual(1)
        expect(days.length).toBeGreaterThan(0)
      }),
    )
  })
})
