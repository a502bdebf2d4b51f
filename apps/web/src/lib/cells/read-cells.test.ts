import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOrderOf, readCents, readCount, readMoment } from './read-cells.ts'

const amsterdam = { order: 'dmy', zone: 'Europe/Amsterdam' } as const

test.each([
  ['12', 12],
  ['1.234', 1234],
  ['1,234', 1234],
  ['1 234 567', 1_234_567],
  ['12,0', 12],
  ['', null],
  ['-', null],
  ['N/A', null],
  ['n/a', null],
  ['--', null],
  ['N.v.t.', null],
  ['1.2K', 1200],
  ['12.4k', 12_400],
  ['1,2K', 1200],
  ['1,2 dzd.', 1200],
  ['3 mln.', 3_000_000],
  ['1,25M', 1_250_000],
  ['2,316 Views', 2316],
  ['14 weergaven', 14],
  ['1,234.00', 1234],
  ['1.234,0', 1234],
  ['0', 0],
  ['0,333', undefined],
  ['1.234K', undefined],
  ['12 maart', undefined],
  ['1,234.50', undefined],
  ['Views', undefined],
  ['1.23', undefined],
  ['-5', undefined],
  ['veel', undefined],
  ['1.2.3', undefined],
])('the count %j is %j', (cell, count) => {
  expect(readCount(cell)).toBe(count)
})

test.each([
  ['12', 1200],
  ['12,50', 1250],
  ['€ 1.234,5', 123_450],
  ['1,234.56 EUR', 123_456],
  ['1.234', 123_400],
  ['€12,-', 1200],
  ['€ 12,50', 1250],
  ['1.234,56', 123_456],
  ['0,333', 33],
  ['0.005', 1],
  ['110.7', 11_070],
  ['110.704512', 11_070],
  ['--', null],
  ['n.v.t.', null],
  ['', null],
  ['gratis', undefined],
  ['-3,00', undefined],
])('the amount %j is %j cents', (cell, cents) => {
  expect(readCents(cell)).toBe(cents)
})

test('a count comes back from how either language writes it', () => {
  fc.assert(
    fc.property(
      fc.nat(2_000_000_000),
      fc.constantFrom('nl-NL', 'en-US', 'fr-FR', 'de-CH'),
      (count, locale) => {
        expect(readCount(new Intl.NumberFormat(locale).format(count))).toBe(count)
      },
    ),
  )
})

test('an amount comes back from how either language writes it', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), fc.constantFrom('nl-NL', 'en-US'), (cents, locale) => {
      const style = { style: 'currency', currency: 'EUR' } as const
      expect(readCents(new Intl.NumberFormat(locale, style).format(cents / 100))).toBe(cents)
    }),
  )
})

test('whatever stands in a cell, no number is made up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
      for (const value of [readCount(cell), readCents(cell)]) {
        if (value === null || value === undefined) continue
        expect(Number.isInteger(value) && value >= 0).toBe(true)
        expect(cell).toMatch(/\d/)
      }
    }),
  )
})

describe('dates', () => {
  test.each([
    [['05-01-2027', '28-01-2027'], 'dmy'],
    [['01/05/2027 10:00', '01/28/2027 09:00'], 'mdy'],
    [['05/01/2027', '06/02/2027'], 'either'],
    [['28/01/2027', '01/28/2027'], 'mixed'],
    [['2027-01-05', 'Jan 5, 2027', ''], 'none'],
  ] as const)('%j are written %s', (cells, order) => {
    expect(dateOrderOf(cells)).toBe(order)
  })

  test.each([
    ['2027-01-05', { date: '2027-01-05', time: null }],
    ['5-1-2027 9:05', { date: '2027-01-05', time: '09:05' }],
    ['05/01/27', { date: '2027-01-05', time: null }],
    ['5 januari 2027', { date: '2027-01-05', time: null }],
    ['Jan 5, 2027', { date: '2027-01-05', time: null }],
    ['5 mrt. 2027 14:30', { date: '2027-03-05', time: '14:30' }],
    ['2027-01-05 12:30 PM', { date: '2027-01-05', time: '12:30' }],
    ['2027-01-05 12:30 AM', { date: '2027-01-05', time: '00:30' }],
    ['2027-01-05T23:30:00+0000', { date: '2027-01-06', time: '00:30' }],
    ['2027-07-05T23:30:00Z', { date: '2027-07-06', time: '01:30' }],
    ['Thu, Nov 26, 2026', { date: '2026-11-26', time: null }],
    ['donderdag 26 november 2026', { date: '2026-11-26', time: null }],
    ['26 nov. 2026 om 10:08', { date: '2026-11-26', time: '10:08' }],
    ['14 juli 2026 om 10:08', { date: '2026-07-14', time: '10:08' }],
    ['Nov 26, 2026 at 1:08 PM', { date: '2026-11-26', time: '13:08' }],
    ['do 26-11-2026 10:08', { date: '2026-11-26', time: '10:08' }],
    ['ergens 26 nov 2026', undefined],
    ['31-02-2027', undefined],
    ['5-1-2027 25:00', undefined],
    ['gisteren', undefined],
  ] as const)('%j is %j', (cell, moment) => {
    expect(readMoment(cell, amsterdam)).toEqual(moment)
  })

  test('in the order of the file', () => {
    expect(readMoment('01/05/2027 10:00', { ...amsterdam, order: 'mdy' })).toEqual({
      date: '2027-01-05',
      time: '10:00',
    })
  })
})
