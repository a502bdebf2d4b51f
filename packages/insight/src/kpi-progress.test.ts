import { addDays, dateOfDay, dayNumber } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type KpiCourse, kpiProgress, type KpiStatus, lineAt, type Measurement } from './index.ts'

const course: KpiCourse = {
  direction: 'rising',
  baseline: { date: '2026-01-01', value: 100 },
  target: 200,
  dueDate: '2026-12-27',
}

/** Values every thirty days from the baseline on. */
function monthly(...values: number[]): Measurement[] {
  return values.map((value, index) => ({ date: addDays('2026-01-01', 30 * (index + 1)), value }))
}

/** The same course and figures upside down: what rises, falls. */
const falling: KpiCourse = {
  ...course,
  direction: 'falling',
  baseline: { date: '2026-01-01', value: -100 },
  target: -200,
}
const upsideDown = (measurements: Measurement[]): Measurement[] =>
  measurements.map(({ date, value }) => ({ date, value: -value }))

test.each<[string, Measurement[], string, KpiStatus]>([
  ['nothing was measured', [], '2026-05-01', 'none'],
  ['only the baseline again', [{ date: '2026-01-01', value: 100 }], '2026-05-01', 'none'],
  ['only what is still to come', monthly(110), '2026-01-15', 'none'],
  ['two months tell no course', monthly(109, 117), '2026-05-01', 'few'],
  ['on the line', monthly(108, 117, 125), '2026-05-01', 'onCourse'],
  ['a little under the line', monthly(108, 117, 121), '2026-05-01', 'onCourse'],
  ['well above the line', monthly(115, 130, 145), '2026-05-01', 'ahead'],
  ['well under the line', monthly(102, 105, 108), '2026-05-01', 'behind'],
  ['further back than it began', monthly(95, 90, 85), '2026-05-01', 'behind'],
  ['there already', monthly(150, 200), '2026-05-01', 'reached'],
  ['there, after the due date', monthly(150, 200), '2027-02-01', 'reached'],
  [
    'not there on the day itself',
    [...monthly(120, 140), { date: '2026-12-27', value: 160 }],
    '2026-12-27',
    'behind',
  ],
  ['not there when the day has passed', monthly(120, 140, 160), '2026-12-28', 'overdue'],
  ['never measured when the day has passed', [], '2026-12-28', 'overdue'],
])('%s', (_what, measurements, today, status) => {
  expect(kpiProgress(course, measurements, today).status).toBe(status)
  expect(kpiProgress(falling, upsideDown(measurements), today).status).toBe(status)
})

test.each([
  ['2025-12-01', 100],
  ['2026-01-01', 100],
  ['2026-07-01', 150.28],
  ['2026-12-27', 200],
  ['2027-03-01', 200],
])('on %s the line wants %d', (date, value) => {
  expect(lineAt(course, date)).toBeCloseTo(value, 2)
})

test('each measurement has its place, in order, the later of two on a day', () => {
  const [first, second] = monthly(110, 120)
  if (first === undefined || second === undefined) throw new Error('There are two')
  const { places } = kpiProgress(course, [second, { ...first, value: 1 }, first], '2026-05-01')
  expect(places.map(({ value, wanted, ahead }) => [value, Math.round(wanted), ahead?.toFixed(3)])).toEqual([
    [110, 108, '0.017'],
    [120, 117, '0.033'],
  ])
})

describe('the forecast', () => {
  test('of a steady rise is where the line goes, and the longer it lasts the surer', () => {
    const early = kpiProgress(course, monthly(110, 120, 130, 140), '2026-05-05').forecast
    expect(early?.reaches).toBe('open')
    const steady = monthly(110, 120, 130, 140, 150, 160, 170, 180)
    const { forecast } = kpiProgress(course, steady, '2026-09-05')
    expect(Math.abs((forecast?.value ?? 0) - 220)).toBeLessThan(10)
    expect(forecast?.reaches).toBe('yes')
  })

  test.each([
    ['of what hardly moves does not reach', monthly(101, 102, 101, 103), 'no'],
    ['of what jumps about may or may not', monthly(130, 90, 140, 100), 'open'],
  ])('%s', (_what, measurements, reaches) => {
    expect(kpiProgress(course, measurements, '2026-05-05').forecast?.reaches).toBe(reaches)
    expect(kpiProgress(falling, upsideDown(measurements), '2026-05-05').forecast?.reaches).toBe(reaches)
  })

  test.each([
    ['too few measurements', monthly(110, 120), '2026-05-05'],
    ['the due date gone by', monthly(110, 120, 130, 140), '2027-01-05'],
  ])('is not given with %s', (_what, measurements, today) => {
    expect(kpiProgress(course, measurements, today).forecast).toBeNull()
  })
})

test('whatever is measured, every figure is a number and the interval holds the forecast', () => {
  const measurement = fc.record({
    date: fc.integer({ min: -50, max: 800 }).map((days) => dateOfDay(dayNumber('2026-01-01') + days)),
    value: fc.oneof(
      fc.integer({ min: -2e9, max: 2e9 }),
      fc.constantFrom(0, Number.MIN_VALUE),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  })
  fc.assert(
    fc.property(
      fc.record({
        direction: fc.constantFrom('rising' as const, 'falling' as const),
        baseline: measurement,
        target: fc.integer({ min: -1000, max: 1000 }),
        dueDate: measurement.map(({ date }) => date),
      }),
      fc.array(measurement, { maxLength: 20 }),
      measurement,
      (any, measurements, { date: today }) => {
        const { places, forecast } = kpiProgress(any, measurements, today)
        for (const { wanted, ahead } of places)
          expect(Number.isFinite(wanted) && (ahead === null || Number.isFinite(ahead))).toBe(true)
        if (forecast === null) return
        expect(Number.isFinite(forecast.low) && Number.isFinite(forecast.high)).toBe(true)
        expect(forecast.low).toBeLessThanOrEqual(forecast.value)
        expect(forecast.high).toBeGreaterThanOrEqual(forecast.value)
      },
    ),
  )
})

describe('a baseline that nobody gave', () => {
  const unsaid: KpiCourse = { ...course, baseline: { ...course.baseline, value: 0 } }

  test('is asked for, and nothing is held against it', () => {
    const { status, forecast } = kpiProgress(unsaid, monthly(110, 120, 130, 140), '2026-06-05')
    expect(status).toBe('unbased')
    expect(forecast).toBeNull()
  })

  test('is one where nought was measured', () => {
    const zero = { date: '2026-01-01', value: 0 }
    expect(kpiProgress(unsaid, [zero, ...monthly(30, 60, 90, 120)], '2026-06-05').status).toBe('ahead')
  })
})

describe('a forecast', () => {
  const until = '2026-06-05'
  test.each<[string, KpiCourse, Measurement[]]>([
    [
      'of hours to answer stays above nought',
      { ...course, direction: 'falling', baseline: { date: '2026-01-01', value: 24 }, target: 2 },
      monthly(17, 11, 6, 3),
    ],
    ['of what falls steeply', { ...course, target: 0, direction: 'falling' }, monthly(70, 40, 20, 5)],
  ])('%s', (_what, given, measurements) => {
    const { forecast } = kpiProgress(given, measurements, until)
    expect(forecast?.low).toBeGreaterThanOrEqual(0)
    expect(forecast?.value).toBeGreaterThanOrEqual(0)
  })

  test('of the same figure, measured again and again, is not sure to the last decimal', () => {
    const { forecast } = kpiProgress(course, monthly(100, 100, 100), until)
    expect(forecast).toMatchObject({ value: 100, low: 98, high: 102, reaches: 'no' })
  })

  test('of what levels off does not go on as a line does', () => {
    const levelling = [40, 60, 70, 75, 77.5, 78.75].map((gain) => 100 + gain)
    const { forecast } = kpiProgress(course, monthly(...levelling), '2026-07-05')
    // A line through these comes to 250, and they end at 180.
    expect(forecast?.value).toBeLessThan(195)
  })

  test('of growth in per cent holds what it would come to', () => {
    const rate = 1.06
    const { forecast } = kpiProgress(
      { ...course, target: 300 },
      monthly(...Array.from({ length: 7 }, (_, month) => 100 * rate ** (month + 1) + (month % 2))),
      '2026-08-05',
    )
    const due = 100 * rate ** 12
    expect(forecast?.low).toBeLessThan(due)
    expect(forecast?.high).toBeGreaterThan(due)
  })

  test('of three measurements is not given: it would be as wide as anything', () => {
    expect(kpiProgress(course, monthly(110, 120), until).forecast).toBeNull()
  })
})
