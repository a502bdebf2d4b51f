/**
 * Stands in for the three modules of `temporal-polyfill/fns` that FullCalendar uses (see the aliases in vite.config.ts).
 * With Temporal in the browser they only pass calls on, yet weigh seventeen kilobytes; a browser without it has got it from
 * `main.tsx` before this is loaded.
 */

export function fromEpochMilliseconds(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
}

export function toZonedDateTimeISO(instant: Temporal.Instant, zone: string): Temporal.ZonedDateTime {
  return instant.toZonedDateTimeISO(zone)
}

/** Year, month, day, hour, minute, second, millisecond: what `Temporal.PlainDateTime` takes, in its order. */
export function create(
  ...parts: ConstructorParameters<typeof Temporal.PlainDateTime>
): Temporal.PlainDateTime {
  return new Temporal.PlainDateTime(...parts)
}

export function toZonedDateTime(dateTime: Temporal.PlainDateTime, zone: string): Temporal.ZonedDateTime {
  return dateTime.toZonedDateTime(zone)
}

export function offsetNanoseconds(dateTime: Temporal.ZonedDateTime): number {
  return dateTime.offsetNanoseconds
}
