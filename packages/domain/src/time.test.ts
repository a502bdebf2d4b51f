import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  addDays,
  type ClockChange,
  dateOfDay,
  dayNumber,
  daysBetween,
  findClockChange,
  isInCalendar,
  isLocalDate,
  isWithin,
  minutesOf,
  mondayOf,
  timeOfMinutes,
  toInstant,
  toLocal,
  weekdayOf,
  weekNumberOf,
} from './time.ts'
import {
  assertForwards,
  localDateSchema,
  localTimeSchema,
  windowEndSchema,
  zoneSchema,
} from './time.schema.ts'

/** Day numbers of the range that the product accepts: 1970 to 2200. */
const anyDay = fc.integer({ min: 0, max: dayNumber('2200-12-31') })

test.each([
  ['1970-01-01', 0, 4],
  ['1970-01-05', 4, 1],
  ['2000-02-29', 11_016, 2],
  ['2026-11-23', 20_780, 1],
  ['2027-01-04', 20_822, 1],
  ['2200-12-31', 84_370, 3],
])('%s is day %i, weekday %i', (date, day, weekday) => {
  expect(dayNumber(date)).toBe(day)
  expect(dateOfDay(day)).toBe(date)
  expect(weekdayOf(date)).toBe(weekday)
})

test.each([
  ['2026-11-23', '2026-11-23', 48],
  ['2026-11-29', '2026-11-23', 48],
  ['2026-12-31', '2026-12-28', 53],
  ['2027-01-03', '2026-12-28', 53],
  ['2027-01-04', '2027-01-04', 1],
  ['2024-12-30', '2024-12-30', 1],
  ['2021-01-01', '2020-12-28', 53],
  ['1970-01-01', '1969-12-29', 1],
])('%s lies in the week of %s, number %i', (date, monday, week) => {
  expect(mondayOf(date)).toBe(monday)
  expect(weekNumberOf(date)).toBe(week)
})

test('a day and its number name each other, and days follow each other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      const date = dateOfDay(day)
      expect(dayNumber(date)).toBe(day)
      expect(daysBetween(date, addDays(date, days))).toBe(days)
      expect(Temporal.PlainDate.from(date).dayOfWeek).toBe(weekdayOf(date))
      expect(Temporal.PlainDate.from(date).weekOfYear).toBe(weekNumberOf(date))
    }),
  )
})

test('minutes and times of day name each other', () => {
  for (let minutes = 0; minutes < 1440; minutes += 1) expect(minutesOf(timeOfMinutes(minutes))).toBe(minutes)
  expect(minutesOf('24:00')).toBe(1440)
})

describe.each([
  ['Europe/Amsterdam', 'an ordinary time', '2027-01-19', '12:30', '2027-01-19T11:30:00Z', '12:30'],
  ['Europe/Amsterdam', 'a time in summer', '2027-07-19', '12:30', '2027-07-19T10:30:00Z', '12:30'],
  [
    'Europe/Amsterdam',
    'a skipped time moves on by the gap',
    '2027-03-28',
    '02:30',
    '2027-03-28T01:30:00Z',
    '03:30',
  ],
  [
    'Europe/Amsterdam',
    'a doubled time is the earlier',
    '2027-10-31',
    '02:30',
    '2027-10-31T00:30:00Z',
    '02:30',
  ],
  [
    'America/New_York',
    'a skipped time moves on by the gap',
    '2027-03-14',
    '02:15',
    '2027-03-14T07:15:00Z',
    '03:15',
  ],
  [
    'America/New_York',
    'a doubled time is the earlier',
    '2027-11-07',
    '01:30',
    '2027-11-07T05:30:00Z',
    '01:30',
  ],
  ['Australia/Lord_Howe', 'a gap of half an hour', '2027-10-03', '02:10', '2027-10-02T15:40:00Z', '02:40'],
  ['Australia/Lord_Howe', 'half an hour doubled', '2027-04-04', '01:45', '2027-04-03T14:45:00Z', '01:45'],
  ['Asia/Kathmandu', 'a zone of quarters', '2027-05-01', '09:00', '2027-05-01T03:15:00Z', '09:00'],
  ['Pacific/Apia', 'a whole day skipped', '2011-12-30', '10:00', '2011-12-30T20:00:00Z', '10:00'],
  ['UTC', 'no zone at all', '2027-05-01', '09:00', '2027-05-01T09:00:00Z', '09:00'],
])('in %s: %s', (zone, _what, date, time, instant, shown) => {
  test(`${date} ${time} is ${instant}`, () => {
    expect(toInstant(date, time, zone).toString()).toBe(instant)
    expect(toLocal(instant, zone).time).toBe(shown)
  })
})

test('an instant reads the same from its text and from its milliseconds', () => {
  const at = '2027-03-28T01:30:00Z'
  expect(toLocal(Date.parse(at), 'Europe/Amsterdam')).toEqual(toLocal(at, 'Europe/Amsterdam'))
  expect(toLocal(at, 'Europe/Amsterdam')).toEqual({ date: '2027-03-28', time: '03:30' })
})

test('local times come back as they went in, but for the hour that is skipped', () => {
  const zones = fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata')
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), zones, (day, minutes, zone) => {
      const [date, time] = [dateOfDay(day), timeOfMinutes(minutes)]
      const back = toLocal(toInstant(date, time, zone).toString(), zone)
      const later = daysBetween(date, back.date) * 1440 + minutesOf(back.time) - minutes
      expect([0, 30, 60]).toContain(later)
    }),
  )
})

test.each<[string, string, string, ClockChange | undefined]>([
  ['Europe/Amsterdam', '2027-03-28', '01:59', undefined],
  ['Europe/Amsterdam', '2027-03-28', '02:00', { kind: 'skipped', date: '2027-03-28', time: '03:00' }],
  ['Europe/Amsterdam', '2027-03-28', '02:30', { kind: 'skipped', date: '2027-03-28', time: '03:30' }],
  ['Europe/Amsterdam', '2027-03-28', '03:00', undefined],
  ['Europe/Amsterdam', '2027-10-31', '02:00', { kind: 'twice' }],
  ['Europe/Amsterdam', '2027-10-31', '02:59', { kind: 'twice' }],
  ['Europe/Amsterdam', '2027-10-31', '03:00', undefined],
  ['America/New_York', '2027-11-07', '01:30', { kind: 'twice' }],
  ['Australia/Lord_Howe', '2027-10-03', '02:10', { kind: 'skipped', date: '2027-10-03', time: '02:40' }],
  ['Australia/Lord_Howe', '2027-10-03', '02:30', undefined],
  ['Australia/Lord_Howe', '2027-04-04', '01:45', { kind: 'twice' }],
  ['Australia/Lord_Howe', '2027-04-04', '01:15', undefined],
  ['Pacific/Apia', '2011-12-30', '10:00', { kind: 'skipped', date: '2011-12-31', time: '10:00' }],
  ['Asia/Kathmandu', '2027-03-28', '02:30', undefined],
  ['UTC', '2027-03-28', '02:30', undefined],
])('in %s the clock does to %s %s: %j', (zone, date, time, change) => {
  expect(findClockChange(date, time, zone)).toEqual(change)
})

test('a clock shows every time once, but for those of which it says so', () => {
  const zones = fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata')
  // Around the nights on which these zones change their clocks in 2027, and far from them.
  const dates = fc.constantFrom(
    '2027-03-14',
    '2027-03-28',
    '2027-04-04',
    '2027-07-01',
    '2027-10-03',
    '2027-10-31',
    '2027-11-07',
  )
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 1439 }), zones, (date, minutes, zone) => {
      const time = timeOfMinutes(minutes)
      const at = toInstant(date, time, zone).epochMilliseconds
      const shows = [-60, -30, 0, 30, 60].filter((away) => {
        const shown = toLocal(at + away * 60_000, zone)
        return shown.date === date && shown.time === time
      })
      const kind = findClockChange(date, time, zone)?.kind
      expect(shows.length).toBe(kind === 'skipped' ? 0 : kind === 'twice' ? 2 : 1)
      if (kind === 'twice') expect(shows[0]).toBe(0)
    }),
  )
})

test.each([
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-2-9', false],
  ['1969-12-31', false],
  ['2201-01-01', false],
  ['2026-11-23T00:00', false],
  ['', false],
])('%j is a date: %s', (date, isDate) => {
  expect(localDateSchema.safeParse(date).success).toBe(isDate)
})

test.each([
  ['00:00', true, true],
  ['23:59', true, true],
  ['24:00', false, true],
  ['24:01', false, false],
  ['9:00', false, false],
  ['12:60', false, false],
])('%s can begin a window: %s, can end one: %s', (time, begins, ends) => {
  expect(localTimeSchema.safeParse(time).success).toBe(begins)
  expect(windowEndSchema.safeParse(time).success).toBe(ends)
})

test.each([
  ['Europe/Amsterdam', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Europe/Merendam', false],
  ['', false],
  ['../etc/passwd', false],
  ['US/Pacific-New', false],
  ['+01:00', false],
  ['-0100', false],
  ['\u221201:00', false],
  ['UTC', true],
  ['Etc/GMT+1', true],
])('%j is a zone: %s', (zone, isZone) => {
  const parsed = zoneSchema.safeParse(zone)
  expect(parsed.success).toBe(isZone)
  if (!isZone) expect(parsed.error?.issues[0]?.message).toBe('zone.unknown')
})

test('every zone that the schema takes can be planned in', () => {
  for (const zone of Intl.supportedValuesOf('timeZone').filter(
    (name) => zoneSchema.safeParse(name).success,
  )) {
    expect(() => toInstant('2027-01-04', '12:00', zone)).not.toThrow()
  }
})

test.each([
  ['1970-01-01', true],
  ['2200-12-31', true],
  ['1969-12-31', false],
  ['2201-01-01', false],
  ['12000-01-01', false],
])('%s is in the calendar: %s', (date, inside) => {
  expect(isInCalendar(date)).toBe(inside)
})

test.each([
  ['2026-11-23', null, null, true],
  ['2026-11-23', '2026-11-23', '2026-11-23', true],
  ['2026-11-23', '2026-11-24', null, false],
  ['2026-11-23', null, '2026-11-22', false],
])('%s lies within %s to %s: %s', (date, from, until, within) => {
  expect(isWithin(date, { from, until })).toBe(within)
})

test.each([
  [null, null, true],
  ['2026-11-23', null, true],
  ['2026-11-23', '2026-11-23', true],
  ['2026-11-24', '2026-11-23', false],
])('a period from %s until %s goes forwards: %s', (from, until, forwards) => {
  const schema = z
    .object({ from: localDateSchema.nullable(), until: localDateSchema.nullable() })
    .superRefine(assertForwards)
  const parsed = schema.safeParse({ from, until })
  expect(parsed.success).toBe(forwards)
  if (!forwards)
    expect(parsed.error?.issues[0]).toMatchObject({ message: 'period.backwards', path: ['until'] })
})

test('a date is known without the schema exactly as the schema knows it', () => {
  const part = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'))
  const nearly = fc
    .tuple(fc.integer({ min: 1960, max: 2210 }), part, part)
    .map(([year, month, day]) => `${year}-${month}-${day}`)
  fc.assert(
    fc.property(fc.oneof(nearly, fc.anything()), (value) => {
      expect(isLocalDate(value)).toBe(localDateSchema.safeParse(value).success)
    }),
    { numRuns: 2000 },
  )
})
