import { addDays, type Horizon, type LocalDate, mondayOf } from '@cadans/domain'
import type { PeriodKind } from '../../lib/addresses/results-search.ts'

/** The week (Monday first), calendar month or calendar quarter that holds `date`. */
export function periodOf(kind: PeriodKind, date: LocalDate): Horizon {
  if (kind === 'week') {
    const from = mondayOf(date)
    return { from, until: addDays(from, 6) }
  }
  const months = kind === 'month' ? 1 : 3
  const day = Temporal.PlainDate.from(date)
  const from = day.with({ day: 1, month: day.month - ((day.month - 1) % months) })
  return { from: from.toString(), until: from.add({ months }).subtract({ days: 1 }).toString() }
}

/** A date in the period before (−1) or after (1) the one that holds `date`. */
export function stepPeriod(kind: PeriodKind, date: LocalDate, direction: 1 | -1): LocalDate {
  const { from, until } = periodOf(kind, date)
  return direction === 1 ? addDays(until, 1) : periodOf(kind, addDays(from, -1)).from
}

/** Figures come days after posts: a month or quarter that is younger has little to tell. */
const YOUNG_DAYS = 7

/** The last day of the period before the one of `today`, in that one's first week; null later, and for weeks. */
export function lastWhileYoung(kind: PeriodKind, today: LocalDate): LocalDate | null {
  const { from } = periodOf(kind, today)
  return kind !== 'week' && today < addDays(from, YOUNG_DAYS) ? addDays(from, -1) : null
}

/** 1 to 4. */
export function quarterOf(date: LocalDate): number {
  return Math.ceil(Number(date.slice(5, 7)) / 3)
}
