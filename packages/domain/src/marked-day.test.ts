import { expect, test } from 'vitest'
import { datesOf, markedDays } from './marked-day.ts'

const birthday = { id: '01990000-0000-7000-8000-000000000001', name: 'Onze verjaardag', on: '12-25' }

test('days of one’s own stand among those of the country, every year again', () => {
  const basis = { strategy: { country: 'NL' as const }, tactic: { ownDays: [birthday] } }
  const found = markedDays(basis, { from: '2026-12-24', until: '2027-01-01' })
  expect(found.map((day) => ('code' in day ? day.code : day.ownName))).toEqual([
    'christmasEve',
    'christmas',
    'Onze verjaardag',
    'boxingDay',
    'newYearsEve',
    'newYear',
  ])
  expect(datesOf(birthday, { from: '2026-01-01', until: '2028-12-31' })).toEqual([
    '2026-12-25',
    '2027-12-25',
    '2028-12-25',
  ])
})

test.each([
  [{ from: '2027-01-01', until: '2027-12-31' }, []],
  [{ from: '2027-01-01', until: '2028-12-31' }, ['2028-02-29']],
  [{ from: '2028-03-01', until: '2028-12-31' }, []],
])('29 February in %j is on %j', (period, dates) => {
  expect(datesOf({ on: '02-29' }, period)).toEqual(dates)
})

test('where no country is known, the days are those that belong to none, and one’s own', () => {
  const basis = {
    strategy: { country: 'other' as const },
    tactic: { ownDays: [{ ...birthday, on: '04-27' }] },
  }
  const names = markedDays(basis, { from: '2027-04-22', until: '2027-04-30' }).map(({ key }) => key)
  expect(names).toEqual(['earthDay', 'bookDay', birthday.id])
})
