import { addDays, type Country, type KeyDate, keyDates, type LocalDate } from '@cadans/domain'

/** How far ahead key dates are shown. */
export const KEY_DATE_DAYS = 120

/** Key dates from today on, over New Year if need be. */
export function comingKeyDates(
  today: LocalDate,
  country: Country,
  most = Number.POSITIVE_INFINITY,
): KeyDate[] {
  const year = Number(today.slice(0, 4))
  const until = addDays(today, KEY_DATE_DAYS)
  return [...keyDates(year, country), ...keyDates(year + 1, country)]
    .filter(({ date }) => date >= today && date <= until)
    .slice(0, most)
}
