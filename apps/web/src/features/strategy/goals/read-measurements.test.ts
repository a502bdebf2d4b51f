import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigure, readMeasurements } from './read-measurements.ts'

const zone = 'Europe/Amsterdam'

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.234', 1234],
  ['0.125', 0.125],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1_234_567],
  ['58%', 58],
  ['-3,25', -3.25],
  ['veel', undefined],
  ['', undefined],
])('the figure %j is %j', (cell, figure) => {
  expect(readFigure(cell)).toBe(figure)
})

test('dates and figures come back from how either language writes them', () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100)
  fc.assert(
    fc.property(figure, fc.constantFrom('nl-NL', 'en-US'), (value, locale) => {
      const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value)
      expect(readFigure(written)).toBeCloseTo(value, 6)
    }),
  )
})

test('lines that do not fit are named, and of two for one day the later counts', () => {
  const read = readMeasurements(
    'Datum;Waarde\n31-1-2027;640\n28-2-2027;1.661,5\nmaart;700\n31-1-2027;641\n',
    {
      zone,
      asked: null,
    },
  )
  expect(read).toEqual({
    values: [
      { date: '2027-01-31', value: 641 },
      { date: '2027-02-28', value: 1661.5 },
    ],
    wrong: [{ line: 4, text: 'maart 700' }],
    double: 1,
    isOrderAsked: false,
  })
})

test('dates that can be two days are asked about', () => {
  const text = '1/2/2027\t640\n3/4/2027\t650'
  expect(readMeasurements(text, { zone, asked: null })).toMatchObject({ isOrderAsked: true, values: [] })
  expect(readMeasurements(text, { zone, asked: 'mdy' }).values[0]?.date).toBe('2027-01-02')
})

test('a decimal comma in a file that separates by commas is put together again', () => {
  expect(readMeasurements('2027-01-31,640,5\n2027-02-28,661,25', { zone, asked: null }).values).toEqual([
    { date: '2027-01-31', value: 640.5 },
    { date: '2027-02-28', value: 661.25 },
  ])
})
