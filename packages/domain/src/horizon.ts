import { addDays, type LocalDate } from './time.ts'

/** A plan looks at most three years ahead. */
export const HORIZON_DAYS = 1096

/** The first and last local date of a plan. */
export interface Horizon {
  from: LocalDate
  until: LocalDate
}

/** The quarter ahead that a first plan covers: thirteen weeks. */
export function quarterFrom(from: string): Horizon {
  return { from, until: addDays(from, 13 * 7 - 1) }
}

/** The longest lead time, two weeks that a plan may pull work forward, and the rest of a week. */
const AHEAD_DAYS = 90 + 14 + 6

/** Where the posts stand that are made or paid for in a horizon: work starts in weeks before, money runs in whole months. */
export function reachOf({ from, until }: Horizon): Horizon {
  return { from: `${from.slice(0, 7)}-01`, until: addDays(until, AHEAD_DAYS) }
}
