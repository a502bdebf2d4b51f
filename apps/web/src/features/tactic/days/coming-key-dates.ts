import { addDays, type Country, type KeyDate, keyDatesBetween, type LocalDate } from '@cadans/domain'

/** How far ahead key dates are shown. */
export const KEY_DATE_DAYS = 120

/** Key dates from today on, over New Year if need be. */
export function comingKeyDates(
  today: LocalDate,
  country: Country,
  most = Number.POSITIVE_INFINITY,
): KeyDate[] {
  return keyDatesBetween({ from: today, until: addDays(today, KEY_DATE_DAYS) }, country).slice(0, most)
}
