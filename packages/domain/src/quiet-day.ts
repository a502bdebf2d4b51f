import { type KeyDate, keyDatesBetween } from './data/key-dates.ts'
import type { Strategy } from './strategy.ts'
import type { Tactic } from './tactic.schema.ts'
import { isWithin, type LocalDate } from './time.ts'

/** What says on which days nothing is posted. */
export interface QuietBasis {
  strategy: Pick<Strategy, 'country' | 'closedDays'>
  tactic: Pick<Tactic, 'quietHolidayYears'>
}

interface Period {
  from: LocalDate
  until: LocalDate
}

/** The official holidays of a strategy's country in a period, quiet or not, in order of date. */
export function officialHolidays(strategy: Pick<Strategy, 'country'>, period: Period): KeyDate[] {
  return keyDatesBetween(period, strategy.country).filter(({ isHoliday }) => isHoliday)
}

/** Those of the years whose official holidays are quiet. Nothing is stored of them but the year: a moved holiday moves along. */
export function quietHolidays({ strategy, tactic }: QuietBasis, period: Period): KeyDate[] {
  const years = new Set(tactic.quietHolidayYears)
  if (years.size === 0) return []
  return officialHolidays(strategy, period).filter(({ date }) => years.has(Number(date.slice(0, 4))))
}

/** Why nothing is posted on a day: days that somebody closed go before a holiday. */
export type Quiet = { kind: 'closed'; reason: string } | { kind: 'holiday'; keyDate: KeyDate['code'] }

/** Why nothing is posted on a date; undefined where something may be. */
export function findQuiet(date: LocalDate, basis: QuietBasis): Quiet | undefined {
  const closed = basis.strategy.closedDays.find((days) => isWithin(date, days))
  if (closed !== undefined) return { kind: 'closed', reason: closed.reason }
  const [holiday] = quietHolidays(basis, { from: date, until: date })
  return holiday && { kind: 'holiday', keyDate: holiday.code }
}
