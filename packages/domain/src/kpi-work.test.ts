import { expect, test } from 'vitest'
import { kpiWork } from './kpi-work.ts'
import type { Kpi } from './kpi.schema.ts'
import { newKpi } from './new-kpi.ts'

const kpi: Kpi = {
  id: 'k',
  version: 1,
  ...newKpi({
    goalId: 'g',
    kind: 'visitors',
    name: 'Bezoekers',
    unit: '',
    method: '',
    today: '2027-01-04',
    ownerId: 'sara',
  }),
}
const inPlace = { ...kpi, inPlace: true }

test.each<[string, Kpi, string[], ReturnType<typeof kpiWork>]>([
  ['arranged on the day agreed', kpi, [], { kind: 'arrange', date: '2027-01-18' }],
  [
    'arranged by the due date where no day was agreed',
    { ...kpi, arrangeOn: null },
    [],
    { kind: 'arrange', date: '2028-01-03' },
  ],
  ['read four weeks after it was arranged', inPlace, [], { kind: 'measure', date: '2027-02-15' }],
  [
    'read four weeks after the baseline where it was in place from the start',
    { ...inPlace, arrangeOn: null },
    [],
    { kind: 'measure', date: '2027-02-01' },
  ],
  [
    'read four weeks after the last figure',
    inPlace,
    ['2027-03-01', '2027-02-01'],
    { kind: 'measure', date: '2027-03-29' },
  ],
  [
    'read on the due date for the last time',
    inPlace,
    ['2027-12-20'],
    { kind: 'measure', date: '2028-01-03' },
  ],
  ['over once it was read then', inPlace, ['2028-01-03'], null],
  ['never read where nobody asked for it', { ...inPlace, measureWeeks: null }, [], null],
])('a figure is %s', (_what, row, dates, expected) => {
  expect(
    kpiWork(
      row,
      dates.map((date) => ({ date })),
    ),
  ).toEqual(expected)
})
