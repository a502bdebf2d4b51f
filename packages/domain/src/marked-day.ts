import { type KeyDateCode, keyDatesBetween } from './data/key-dates.ts'
import type { Strategy } from './strategy.ts'
import type { OwnDay, Tactic } from './tactic.schema.ts'
import { isLocalDate, type LocalDate } from './time.ts'

/** A key date of the country, or a day of one's own, on a date. `key` tells it from the others of that date. */
export type MarkedDay = { key: string; date: LocalDate; isHoliday: boolean } & (
  | { code: KeyDateCode }
  | { ownName: string }
)

/** What says which days stand out. */
export interface MarkedBasis {
  strategy: Pick<Strategy, 'country'>
  tactic: Pick<Tactic, 'ownDays'>
}

/** The days of a period that stand out, in order of date: those of the country first. */
export function markedDays(
  { strategy, tactic }: MarkedBasis,
  period: { from: LocalDate; until: LocalDate },
): MarkedDay[] {
  const own = tactic.ownDays.flatMap((day) =>
    datesOf(day, period).map((date) => ({ key: day.id, date, isHoliday: false, ownName: day.name })),
  )
  const ofCountry = keyDatesBetween(period, strategy.country).map((day) => ({ key: day.code, ...day }))
  return [...ofCountry, ...own].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The dates of a day of every year in a period: 29 February comes in leap years only. */
export function datesOf(
  { on }: Pick<OwnDay, 'on'>,
  { from, until }: { from: LocalDate; until: LocalDate },
): LocalDate[] {
  const dates: LocalDate[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    const date = `${year}-${on}`
    if (isLocalDate(date) && date >= from && date <= until) dates.push(date)
  }
  return dates
}
