import { describe, expect, test } from 'vitest'
import type { Country } from '../country.ts'
import { easterOf, type KeyDateCode, keyDateCodes, keyDates, keyDatesBetween } from './key-dates.ts'

test.each([
  [1970, '1970-03-29'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2200, '2200-04-06'],
])('Easter of %i is on %s', (year, date) => {
  expect(easterOf(year)).toBe(date)
})

describe.each<[number, Country, KeyDateCode, string]>([
  [2026, 'NL', 'kingsDay', '2026-04-27'],
  [2025, 'NL', 'kingsDay', '2025-04-26'],
  [2031, 'NL', 'kingsDay', '2031-04-26'],
  [2026, 'NL', 'mothersDay', '2026-05-10'],
  [2027, 'NL', 'mothersDay', '2027-05-09'],
  [2028, 'NL', 'mothersDay', '2028-05-14'],
  [2026, 'NL', 'fathersDay', '2026-06-21'],
  [2026, 'BE', 'fathersDay', '2026-06-14'],
  [2027, 'NL', 'fathersDay', '2027-06-20'],
  [2026, 'NL', 'budgetDay', '2026-09-15'],
  [2027, 'NL', 'budgetDay', '2027-09-21'],
  [2028, 'NL', 'budgetDay', '2028-09-19'],
  [2026, 'NL', 'ascension', '2026-05-14'],
  [2027, 'BE', 'ascension', '2027-05-06'],
  [2026, 'NL', 'whitMonday', '2026-05-25'],
  [2028, 'BE', 'whitMonday', '2028-06-05'],
  [2027, 'NL', 'carnival', '2027-02-07'],
  [2026, 'NL', 'blackFriday', '2026-11-27'],
  [2027, 'NL', 'blackFriday', '2027-11-26'],
  [2028, 'NL', 'blackFriday', '2028-11-24'],
  [2028, 'NL', 'cyberMonday', '2028-11-27'],
  [2027, 'NL', 'givingTuesday', '2027-11-30'],
  [2023, 'NL', 'stNicholasArrival', '2023-11-18'],
  [2026, 'NL', 'stNicholasArrival', '2026-11-14'],
  [2026, 'NL', 'neighboursDay', '2026-09-26'],
  [2026, 'NL', 'blueMonday', '2026-01-19'],
  [2026, 'NL', 'summerTime', '2026-03-29'],
  [2026, 'NL', 'winterTime', '2026-10-25'],
  [2026, 'NL', 'purpleFriday', '2026-12-11'],
  [2027, 'BE', 'nationalDay', '2027-07-21'],
])('in %i in %s', (year, country, code, date) => {
  test(`${code} falls on ${date}`, () => {
    expect(keyDates(year, country).find((one) => one.code === code)?.date).toBe(date)
  })
})

test.each<[Country, number]>([
  ['NL', 11],
  ['BE', 12],
  ['other', 0],
])('%s has %i official public holidays', (country, count) => {
  for (const year of [2026, 2027, 2028]) {
    const holidays = keyDates(year, country).filter(({ isHoliday }) => isHoliday)
    expect(holidays).toHaveLength(count)
  }
})

test('days of the other country are not named', () => {
  const codes = (country: Country) => keyDates(2027, country).map(({ code }) => code)
  expect(codes('BE')).not.toContain('kingsDay')
  expect(codes('other')).not.toContain('kingsDay')
  expect(codes('other')).not.toContain('nationalDay')
  expect(codes('NL')).not.toContain('nationalDay')
})

test('days that belong to no country are named everywhere', () => {
  const [nl, be, other] = (['NL', 'BE', 'other'] as const).map((country) =>
    keyDates(2027, country).map(({ code }) => code),
  )
  expect(other).toEqual(
    expect.arrayContaining(['newYear', 'womensDay', 'easter', 'blackFriday', 'christmas']),
  )
  for (const code of other ?? []) {
    expect(nl).toContain(code)
    expect(be).toContain(code)
  }
})

test.each<Country>(['NL', 'BE', 'other'])(
  'a year in %s is in order, within the year, and names each day once',
  (country) => {
    for (let year = 1970; year <= 2200; year += 1) {
      const days = keyDates(year, country)
      expect(days.every(({ date }) => date.startsWith(`${year}-`))).toBe(true)
      expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted())
      expect(new Set(days.map(({ code }) => code)).size).toBe(days.length)
    }
  },
)

test('the days of a period are those of its years, and no others', () => {
  const dates = keyDatesBetween({ from: '2026-12-28', until: '2027-01-03' }, 'NL').map(({ date }) => date)
  expect(dates).toEqual(['2026-12-31', '2027-01-01'])
})

test('every code is used by some country', () => {
  const used = new Set([...keyDates(2027, 'NL'), ...keyDates(2027, 'BE')].map(({ code }) => code))
  expect([...used].toSorted()).toEqual([...keyDateCodes].toSorted())
})
