import { addDays, type LocalDate, type MarkedBasis, type MarkedDay, markedDays } from '@cadans/domain'

/** How far ahead key dates are shown. */
export const KEY_DATE_DAYS = 120

/** Key dates and days of one's own from today on, over New Year if need be. */
export function comingKeyDates(today: LocalDate, basis: MarkedBasis): MarkedDay[] {
  return markedDays(basis, { from: today, until: addDays(today, KEY_DATE_DAYS) })
}
