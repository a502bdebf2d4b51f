import {
  addDays,
  dayNumber,
  type LocalDate,
  type LocalTime,
  minutesOf,
  timeOfMinutes,
  toInstant,
} from '@cadans/domain'

const DAY_MINUTES = 1440
const DAY_SECONDS = 86_400

/** A date as RFC 5545 writes it, `YYYYMMDD`. */
export function basicDate(date: LocalDate): string {
  return date.slice(0, 4) + date.slice(5, 7) + date.slice(8)
}

/** An ISO instant in UTC as RFC 5545 writes it, to the second. */
export function basicInstant(instant: string): string {
  const clock = instant.slice(11, 13) + instant.slice(14, 16) + instant.slice(17, 19)
  return `${basicDate(instant.slice(0, 10))}T${clock}Z`
}

/** `HHMM` of each minute of a day. */
const CLOCK = Array.from({ length: DAY_MINUTES }, (_, minutes) => timeOfMinutes(minutes).replace(':', ''))

/** Seconds since 1970 between which a zone's clock stands `minutes` and `seconds` from UTC: what to add to local time. */
interface Span {
  from: number
  until: number
  minutes: number
  seconds: string
}

interface Day {
  basic: string
  /** Null when the zone's clock changes on this day or just before it. */
  span: Span | null
}

/**
 * Writes wall times of one zone in UTC. Asking the zone's rules for each time costs far more than writing the event around it.
 * So they are asked for the changes of the clock before and after, and all days that lie wholly between follow from the offset;
 * days near a change ask for each time.
 */
export class UtcClock {
  readonly #zone: string
  readonly #days = new Map<LocalDate, Day>()
  #last: Span | null = null

  constructor(zone: string) {
    this.#zone = zone
  }

  /** A wall time, and the instant so many minutes later, in basic form. */
  span(date: LocalDate, time: LocalTime, minutes: number): readonly [string, string] {
    const { basic, span } = this.#dayOf(date)
    const wall = minutesOf(time)
    if (span === null || wall + minutes >= DAY_MINUTES) {
      const start = toInstant(date, time, this.#zone)
      return [basicInstant(start.toString()), basicInstant(start.add({ minutes }).toString())]
    }
    const start = span.minutes + wall
    const end = start + minutes
    if (start >= 0 && end < DAY_MINUTES) {
      return [`${basic}T${CLOCK[start]}${span.seconds}Z`, `${basic}T${CLOCK[end]}${span.seconds}Z`]
    }
    return [basicUtc(date, start, span.seconds), basicUtc(date, end, span.seconds)]
  }

  #dayOf(date: LocalDate): Day {
    const known = this.#days.get(date)
    if (known !== undefined) return known
    const midnight = dayNumber(date) * DAY_SECONDS
    if (this.#last === null || !isInside(midnight, this.#last)) this.#last = spanAround(midnight, this.#zone)
    const day = { basic: basicDate(date), span: isInside(midnight, this.#last) ? this.#last : null }
    this.#days.set(date, day)
    return day
  }
}

/** `minutes` counts from midnight of the date and may lie before or beyond the day. */
function basicUtc(date: LocalDate, minutes: number, seconds: string): string {
  const days = Math.floor(minutes / DAY_MINUTES)
  const day = basicDate(days === 0 ? date : addDays(date, days))
  return `${day}T${CLOCK[minutes - days * DAY_MINUTES]}${seconds}Z`
}

/**
 * Whether all times of the local day with this UTC midnight lie in the span. The first day after a change is left out, because
 * a time that the clock showed twice belongs to the span before.
 */
function isInside(midnight: number, { from, until, minutes }: Span): boolean {
  const local = midnight + minutes * 60
  return local - DAY_SECONDS >= from && local + DAY_SECONDS + 60 <= until
}

function spanAround(midnight: number, zone: string): Span {
  const at = Temporal.Instant.fromEpochMilliseconds(midnight * 1000).toZonedDateTimeISO(zone)
  // From a second later, because a change at this very instant is already behind it.
  const before = at.add({ seconds: 1 }).getTimeZoneTransition('previous')
  const after = at.getTimeZoneTransition('next')
  const offset = at.offsetNanoseconds / 1_000_000_000
  const minutes = Math.floor(-offset / 60)
  return {
    from: before === null ? Number.NEGATIVE_INFINITY : before.epochMilliseconds / 1000,
    until: after === null ? Number.POSITIVE_INFINITY : after.epochMilliseconds / 1000,
    minutes,
    seconds: String(-offset - minutes * 60).padStart(2, '0'),
  }
}
