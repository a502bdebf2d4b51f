import { addDays, daysBetween, isLocalDate, languages, mondayOf, weekdayOf, weekdays } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDate, formatWeekday } from './format.ts'
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
  ['14 feb', '2027-02-14'],
  ['14 februari 2027', '2027-02-14'],
  ['14-2', '2027-02-14'],
  ['14/2/27', '2027-02-14'],
  ['feb 14', '2027-02-14'],
  ['Feb. 14, 2028', '2028-02-14'],
  ['February 14th 2028', '2028-02-14'],
  ['14 Feb', '2027-02-14'],
  ['1e mei', '2027-05-01'],
  ['14th February', '2027-02-14'],
  ['zondag 14 februari', '2027-02-14'],
  ['Thu, Nov 26, 2026', '2026-11-26'],
  ['30', undefined],
  ['feb', undefined],
  ['straks 14 feb', undefined],
  ['feb 31', undefined],
  ['', undefined],
])('typed on 25 November 2026, "%s" is %s', (text, date) => {
  expect(readDate(text, today)).toBe(date)
})

test.each([
  ['vandaag', '2026-11-25'],
  ['Today', '2026-11-25'],
  ['morgen', '2026-11-26'],
  ['tomorrow', '2026-11-26'],
  ['overmorgen', '2026-11-27'],
  ['day after tomorrow', '2026-11-27'],
  ['gisteren', '2026-11-24'],
  ['yesterday', '2026-11-24'],
  ['vrijdag', '2026-11-27'],
  ['vr', '2026-11-27'],
  ['Friday', '2026-11-27'],
  ['fri.', '2026-11-27'],
  ['a.s. vrijdag', '2026-11-27'],
  ['maandag', '2026-11-30'],
  ['wo', '2026-12-02'],
  ['Wednesday', '2026-12-02'],
  ['volgende vrijdag', '2026-12-04'],
  ['next friday', '2026-12-04'],
  ['volgende week dinsdag', '2026-12-01'],
  ['dinsdag volgende week', '2026-12-01'],
  ['next week tuesday', '2026-12-01'],
  ['Tuesday  next week', '2026-12-01'],
  ['next week on tuesday', '2026-12-01'],
  ['over 3 dagen', '2026-11-28'],
  ['in 2 weeks', '2026-12-09'],
  ['over een week', '2026-12-02'],
  ['volgende week', undefined],
  ['straks', undefined],
  ['maart', undefined],
])('named on Wednesday 25 November 2026, "%s" is %s', (text, date) => {
  expect(readDate(text, today)).toBe(date)
})

test('the last days of the calendar name none beyond it', () => {
  expect(readDate('morgen', '2200-12-31')).toBeUndefined()
  expect(readDate('gisteren', '1970-01-01')).toBeUndefined()
})

test('whatever is typed, it is a date of the calendar or none', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('constructor', 'next toString', '31 sep'),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const date = readDate(text, today)
      expect(date === undefined || isLocalDate(date)).toBe(true)
    }),
  )
})

test('a weekday is after today and within a week, and with next in the week after this one', () => {
  const days = fc.integer({ min: 0, max: 3000 })
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(...weekdays),
      fc.constantFrom(...languages),
      (away, weekday, language) => {
        const now = addDays(today, away)
        const name = formatWeekday(weekday, language)
        const coming = readDate(name, now) ?? ''
        expect(weekdayOf(coming)).toBe(weekday)
        expect(daysBetween(now, coming)).toBeGreaterThan(0)
        expect(daysBetween(now, coming)).toBeLessThanOrEqual(7)
        const next = readDate(`${language === 'nl' ? 'volgende' : 'next'} ${name}`, now) ?? ''
        expect(weekdayOf(next)).toBe(weekday)
        expect(daysBetween(mondayOf(now), mondayOf(next))).toBe(7)
      },
    ),
  )
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
