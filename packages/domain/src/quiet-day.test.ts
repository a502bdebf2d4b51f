import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countries } from './country.ts'
import { keyDates } from './data/key-dates.ts'
import { findQuiet, officialHolidays, type QuietBasis, quietHolidays } from './quiet-day.ts'
import { addDays } from './time.ts'

const year = (of: number) => ({ from: `${of}-01-01`, until: `${of}-12-31` })

function basisOf(
  country: QuietBasis['strategy']['country'],
  years: number[],
  closed: string[] = [],
): QuietBasis {
  const closedDays = closed.map((date) => ({
    id: date,
    version: 1,
    from: date,
    until: addDays(date, 1),
    reason: 'Verbouwing',
    pauses: false,
  }))
  return { strategy: { country, closedDays }, tactic: { quietHolidayYears: years } }
}

describe('the official holidays of 2027', () => {
  test.each([
    [
      'NL',
      [
        ['newYear', '2027-01-01'],
        ['goodFriday', '2027-03-26'],
        ['easter', '2027-03-28'],
        ['easterMonday', '2027-03-29'],
        ['kingsDay', '2027-04-27'],
        ['liberation', '2027-05-05'],
        ['ascension', '2027-05-06'],
        ['whitSunday', '2027-05-16'],
        ['whitMonday', '2027-05-17'],
        ['christmas', '2027-12-25'],
        ['boxingDay', '2027-12-26'],
      ],
    ],
    [
      'BE',
      [
        ['newYear', '2027-01-01'],
        ['easter', '2027-03-28'],
        ['easterMonday', '2027-03-29'],
        ['labourDay', '2027-05-01'],
        ['ascension', '2027-05-06'],
        ['whitSunday', '2027-05-16'],
        ['whitMonday', '2027-05-17'],
        ['nationalDay', '2027-07-21'],
        ['assumption', '2027-08-15'],
        ['allSaints', '2027-11-01'],
        ['armistice', '2027-11-11'],
        ['christmas', '2027-12-25'],
      ],
    ],
    ['other', []],
  ] as const)('in %s', (country, expected) => {
    const found = officialHolidays({ country }, year(2027)).map(({ code, date }) => [code, date])
    expect(found).toEqual(expected)
  })
})

test('they are quiet in the years that are chosen, and in no other', () => {
  const basis = basisOf('NL', [2027])
  const period = { from: '2026-12-20', until: '2028-01-05' }
  const dates = quietHolidays(basis, period).map(({ date }) => date)
  expect(dates).toHaveLength(11)
  expect(dates.every((date) => date.startsWith('2027-'))).toBe(true)
  expect(findQuiet('2027-12-25', basis)).toEqual({ kind: 'holiday', keyDate: 'christmas' })
  expect(findQuiet('2026-12-25', basis)).toBeUndefined()
  expect(findQuiet('2027-12-25', basisOf('NL', []))).toBeUndefined()
})

test('a day that somebody closed says why they did, also where it is a holiday', () => {
  const basis = basisOf('NL', [2027], ['2027-12-24'])
  expect(findQuiet('2027-12-24', basis)).toEqual({ kind: 'closed', reason: 'Verbouwing' })
  expect(findQuiet('2027-12-25', basis)).toEqual({ kind: 'closed', reason: 'Verbouwing' })
})

test('a day is quiet as a holiday exactly where its country has it off in a year that is chosen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...countries),
      fc.uniqueArray(fc.integer({ min: 2026, max: 2030 }), { maxLength: 3 }),
      fc.integer({ min: 0, max: 1800 }),
      (country, years, days) => {
        const date = addDays('2026-01-01', days)
        const of = Number(date.slice(0, 4))
        const isOff = keyDates(of, country).some((day) => day.date === date && day.isHoliday)
        expect(findQuiet(date, basisOf(country, years)) !== undefined).toBe(isOff && years.includes(of))
      },
    ),
  )
})
