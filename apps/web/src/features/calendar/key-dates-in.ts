import { type Country, type KeyDate, keyDatesBetween, type LocalDate } from '@cadans/domain'
import type { Period } from './period.ts'

/** The key dates of a period by date; a day can have several. */
export function keyDatesIn(period: Period, country: Country): ReadonlyMap<LocalDate, readonly KeyDate[]> {
  return Map.groupBy(keyDatesBetween(period, country), ({ date }) => date)
}
