import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reviewDueOn, routineDays } from './due-days.ts'
import { saveRoutineSchema } from './task.schema.ts'
import { addDays, type Weekday, weekdayOf, weekdays } from './time.ts'

const january = { from: '2027-01-04', until: '2027-01-31' }

test.each<[string, Weekday[], number, string, string | null, string[]]>([
  ['every Monday', [1], 1, '2026-12-01', null, ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25']],
  ['every other week from its own', [5], 2, '2027-01-13', null, ['2027-01-15', '2027-01-29']],
  ['not before it starts', [1, 3], 1, '2027-01-26', null, ['2027-01-27']],
  ['not after it ends', [1], 1, '2026-12-01', '2027-01-11', ['2027-01-04', '2027-01-11']],
  ['never in a period before it', [1], 1, '2027-03-01', null, []],
])('a routine is due %s', (_what, days, everyWeeks, from, until, due) => {
  expect(routineDays({ weekdays: days, everyWeeks, from, until }, january)).toEqual(due)
})

test('its days lie in the period, on its weekdays, in order, as often as it says', () => {
  fc.assert(
    fc.property(
      fc.subarray([...weekdays], { minLength: 1 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -400, max: 400 }),
      (days, everyWeeks, shift) => {
        const from = addDays('2027-01-04', shift)
        const period = { from: '2027-01-04', until: '2027-12-31' }
        const due = routineDays({ weekdays: days, everyWeeks, from, until: null }, period)
        expect(due).toEqual([...new Set(due)].toSorted())
        for (const date of due) {
          expect(days).toContain(weekdayOf(date))
          expect(date >= period.from && date <= period.until && date >= from).toBe(true)
        }
        // A routine that started before the year has each of its days once in every so many weeks of it.
        if (shift <= 0) expect(Math.abs(due.length - (days.length * 52) / everyWeeks)).toBeLessThanOrEqual(7)
      },
    ),
  )
})

test('a routine without a day is refused', () => {
  const row = { id: '01990000-0000-7000-8000-000000000001', version: 0, name: 'x', from: '2027-01-01' }
  const { error } = saveRoutineSchema.safeParse({ ...row, weekdays: [] })
  expect(error?.issues[0]?.message).toBe('weekdays.none')
})

test('a competitor is to be looked at again so many weeks after the last time', () => {
  expect(reviewDueOn({ reviewedOn: '2027-01-04', reviewWeeks: 13 })).toBe('2027-04-05')
})
