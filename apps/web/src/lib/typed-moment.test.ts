import { addDays, languages } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDate } from './format.ts'
import { readDate, readTime } from './typed-moment.ts'

const today = '2026-11-25'

test.each([
  ['30-11-2026', '2026-11-30'],
  ['30/11/2026', '2026-11-30'],
  ['30.11.26', '2026-11-30'],
  ['2026-11-30', '2026-11-30'],
  ['ma 30 nov 2026', '2026-11-30'],
  ['Mon, 30 November 2026', '2026-11-30'],
  ['1 mrt', '2027-03-01'],
  ['1 maart', '2027-03-01'],
  ['1 mei 2027', '2027-05-01'],
  ['1 may 2027', '2027-05-01'],
  ['30-11', '2026-11-30'],
  ['3-1', '2027-01-03'],
  ['1 okt', '2026-10-01'],
  ['1 aug', '2027-08-01'],
  ['29 feb', undefined],
  ['29-2-2028', '2028-02-29'],
  ['31-4-2027', undefined],
  ['13-13-2027', undefined],
  ['1-1-3000', undefined],
  ['30', undefined],
  ['morgen', undefined],
  ['', undefined],
])('typed on 25 November 2026, "%s" is %s', (text, date) => {
  expect(readDate(text, today)).toBe(date)
})

test('every date is read back as it is written in a field, in both languages', () => {
  const days = fc.integer({ min: -20_000, max: 60_000 })
  fc.assert(
    fc.property(days, fc.constantFrom(...languages), (away, language) => {
      const date = addDays(today, away)
      expect(readDate(formatDate(date, language, 'field'), today)).toBe(date)
    }),
  )
})

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['9u30', '09:30'],
  ['14 uur', '14:00'],
  ['9.30 uur', '09:30'],
  ['2pm', '14:00'],
  ['12 am', '00:00'],
  ['12 p.m.', '12:00'],
  ['13pm', undefined],
  ['0 am', undefined],
  ['14u', '14:00'],
  ['23:59', '23:59'],
  ['24:00', undefined],
  ['12:60', undefined],
  ['', undefined],
])('typed, "%s" is the time %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})
