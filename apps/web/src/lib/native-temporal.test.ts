import * as Instant from 'temporal-polyfill/fns/Instant'
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime'
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime'
import { expect, test } from 'vitest'
import * as native from './native-temporal.ts'

const moments = [
  '2026-11-23T22:00:00Z',
  '2027-03-28T00:59:59.999Z',
  '2027-03-28T01:00:00Z',
  '2027-10-31T01:30:00Z',
]
const zones = ['Europe/Amsterdam', 'Australia/Lord_Howe', 'America/New_York', 'UTC']

test.each(zones.flatMap((zone) => moments.map((moment) => [zone, moment] as const)))(
  'in %s at %s it answers what the package answers',
  (zone, moment) => {
    const milliseconds = Date.parse(moment)
    const ours = native.toZonedDateTimeISO(native.fromEpochMilliseconds(milliseconds), zone)
    const theirs = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(milliseconds), zone)
    expect(native.offsetNanoseconds(ours)).toBe(ZonedDateTime.offsetNanoseconds(theirs))
  },
)

test.each(zones)('a wall clock in %s, skipped and doubled hours included, is the same instant', (zone) => {
  for (const hour of [0, 1, 2, 3]) {
    for (const [month, day] of [
      [3, 28],
      [10, 31],
    ] as const) {
      const ours = native.toZonedDateTime(native.create(2027, month, day, hour, 30), zone)
      const theirs = PlainDateTime.toZonedDateTime(PlainDateTime.create(2027, month, day, hour, 30), zone)
      expect(native.offsetNanoseconds(ours)).toBe(ZonedDateTime.offsetNanoseconds(theirs))
    }
  }
})
