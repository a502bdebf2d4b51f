import { type Country, type KeyDate, keyDates, type LocalDate } from '@cadans/domain'
import type { Period } from './period.ts'

/** The key dates of a period by date; a day can have several. */
export function keyDatesIn(period: Period, country: Country): ReadonlyMap<LocalDate, readonly KeyDate[]> {
  const days = new Map<LocalDate, KeyDate[]>()
  for (let year = Number(period.from.slice(0, 4)); year <= Number(period.until.slice(0, 4)); year += 1) {
    for (const day of keyDates(year, country)) {
      if (day.date < period.from || day.date > period.until) continue
      days.set(day.date, [...(days.get(day.date) ?? []), day])
    }
  }
  return days
}
