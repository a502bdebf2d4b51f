import { type Id, makeId } from '@cadans/domain'

/** The time, as an argument: tests set it. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number
}

export const systemClock: Clock = { now: Date.now }

/** The present instant, ISO 8601 in UTC with milliseconds. */
export function instantOf(clock: Clock): string {
  return new Date(clock.now()).toISOString()
}

/**
 * Makes UUIDv7 that sort in the order in which they were made, also within one millisecond: the twelve bits after
 * the time count up (RFC 9562, 6.2, method 1). A clock that stands still or goes back borrows from the next millisecond.
 * @param random gives so many random bytes
 */
export function createIdMaker(clock: Clock, random: (length: number) => Uint8Array): () => Id {
  const COUNTS = 0x1000
  let last = 0
  let count = 0
  return () => {
    const now = clock.now()
    if (now > last) {
      last = now
      count = 0
    } else {
      count += 1
      if (count === COUNTS) {
        last += 1
        count = 0
      }
    }
    const bytes = random(10)
    bytes[0] = count >> 8
    bytes[1] = count & 0xff
    return makeId(last, bytes)
  }
}
