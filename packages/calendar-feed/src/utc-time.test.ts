import { addDays, timeOfMinutes, toInstant } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { basicInstant, UtcClock } from './utc-time.ts'

test.each([
  { zone: 'Europe/Amsterdam', date: '2026-12-01', time: '12:00', utc: '20261201T110000Z', why: 'winter' },
  {
    zone: 'Europe/Amsterdam',
    date: '2026-07-01',
    time: '00:30',
    utc: '20260630T223000Z',
    why: 'the day before',
  },
  {
    zone: 'Europe/Amsterdam',
    date: '2027-03-28',
    time: '02:30',
    utc: '20270328T013000Z',
    why: 'skipped: on by the gap',
  },
  {
    zone: 'Europe/Amsterdam',
    date: '2026-10-25',
    time: '02:30',
    utc: '20261025T003000Z',
    why: 'doubled: the earlier',
  },
  {
    zone: 'America/New_York',
    date: '2026-12-31',
    time: '23:30',
    utc: '20270101T043000Z',
    why: 'the day after',
  },
  {
    zone: 'Asia/Kathmandu',
    date: '2026-12-01',
    time: '00:00',
    utc: '20261130T181500Z',
    why: 'quarters of an hour',
  },
  {
    zone: 'Australia/Lord_Howe',
    date: '2026-10-04',
    time: '02:15',
    utc: '20261003T154500Z',
    why: 'half an hour skipped',
  },
  {
    zone: 'Africa/Monrovia',
    date: '1970-06-01',
    time: '12:00',
    utc: '19700601T124430Z',
    why: 'seconds in the offset',
  },
  {
    zone: 'America/Sao_Paulo',
    date: '2018-11-04',
    time: '00:15',
    utc: '20181104T031500Z',
    why: 'midnight skipped',
  },
])('$date $time in $zone is $utc ($why)', ({ zone, date, time, utc }) => {
  expect(new UtcClock(zone).span(date, time, 0)).toEqual([utc, utc])
})

test('the end lies the length after the start, also over midnight and over a change of the clock', () => {
  const clock = new UtcClock('Europe/Amsterdam')
  expect(clock.span('2026-12-01', '23:50', 15)).toEqual(['20261201T225000Z', '20261201T230500Z'])
  expect(clock.span('2026-12-02', '00:50', 15)).toEqual(['20261201T235000Z', '20261202T000500Z'])
  expect(clock.span('2027-03-28', '01:50', 15)).toEqual(['20270328T005000Z', '20270328T010500Z'])
})

test('every zone this platform knows agrees with its rules on every date and time', () => {
  const zones = Intl.supportedValuesOf('timeZone')
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 84_000 }),
      fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 4 }),
      (zone, day, minutes) => {
        const clock = new UtcClock(zone)
        const date = addDays('1970-01-02', day)
        for (const time of minutes.map(timeOfMinutes)) {
          const start = toInstant(date, time, zone)
          expect(clock.span(date, time, 15)).toEqual([
            basicInstant(start.toString()),
            basicInstant(start.add({ minutes: 15 }).toString()),
          ])
        }
      },
    ),
    { numRuns: 5000 },
  )
})

test.each([
  ['Europe/Amsterdam', 'summer time by the book'],
  ['America/New_York', 'at two in the morning, local'],
  ['America/Havana', 'midnight twice'],
  ['America/Scoresbysund', 'back into the day before'],
  ['America/Sao_Paulo', 'midnight skipped'],
  ['Australia/Lord_Howe', 'half an hour'],
  ['Africa/Casablanca', 'by the moon'],
  ['Pacific/Apia', 'a day skipped'],
  ['Asia/Kathmandu', 'no change'],
])('%s (%s) agrees with its rules on every day of three years', (zone) => {
  const clock = new UtcClock(zone)
  const days = ['2011-01-01', '2018-01-01', '2026-01-01'].flatMap((first) =>
    Array.from({ length: 365 }, (_, day) => addDays(first, day)),
  )
  const times = ['00:00', '00:15', '00:45', '01:30', '02:15', '03:00', '12:00', '23:15', '23:45']
  const wrong = days.flatMap((date) =>
    times.filter(
      (time) => clock.span(date, time, 0)[0] !== basicInstant(toInstant(date, time, zone).toString()),
    ),
  )
  expect(wrong).toEqual([])
})
