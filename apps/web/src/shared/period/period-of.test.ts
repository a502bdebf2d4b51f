import { expect, test } from 'vitest'
import { lastWhileYoung, periodOf, quarterOf, stepPeriod } from './period-of.ts'
import { parseResultsSearch } from '../../lib/addresses/results-search.ts'

test.each([
  ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
  ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
  ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
  ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['quarter', '2026-11-23', '2026-10-01', '2026-12-31'],
  ['quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
] as const)('the %s of %s runs from %s to %s', (kind, date, from, until) => {
  expect(periodOf(kind, date)).toEqual({ from, until })
})

test.each([
  ['week', '2026-12-30', 1, '2027-01-04'],
  ['week', '2026-11-25', -1, '2026-11-16'],
  ['month', '2026-12-15', 1, '2027-01-01'],
  ['month', '2027-01-31', -1, '2026-12-01'],
  ['quarter', '2026-11-23', 1, '2027-01-01'],
  ['quarter', '2026-11-23', -1, '2026-07-01'],
] as const)('a step of one %s from %s by %i leads to %s', (kind, date, direction, to) => {
  expect(stepPeriod(kind, date, direction)).toBe(to)
})

test.each([
  ['month', '2026-12-01', '2026-11-30'],
  ['month', '2026-12-07', '2026-11-30'],
  ['month', '2026-12-08', null],
  ['quarter', '2027-01-01', '2026-12-31'],
  ['quarter', '2027-02-01', null],
  ['week', '2026-11-30', null],
] as const)('the %s of %s is young after %s', (kind, today, last) => {
  expect(lastWhileYoung(kind, today)).toBe(last)
})

test.each([
  ['2026-01-01', 1],
  ['2026-03-31', 1],
  ['2026-04-01', 2],
  ['2026-12-31', 4],
] as const)('%s is in quarter %i', (date, quarter) => {
  expect(quarterOf(date)).toBe(quarter)
})

test.each([
  [
    { period: 'week', date: '2026-11-23' },
    { period: 'week', date: '2026-11-23' },
  ],
  [{ period: 'decade', date: 'tomorrow' }, {}],
  [{ period: ['week'], date: 7, other: 'x' }, {}],
  [{}, {}],
])('an address %j is read as %j', (search, read) => {
  expect(parseResultsSearch(search)).toEqual(read)
})
