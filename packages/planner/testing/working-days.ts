import { addDays, isWithin, type LocalDate, officialHolidays } from '@cadans/domain'
import type { PlanRequest } from '../src/index.ts'

/** What is left of so many minutes a week in one, absences aside: a fifth for each day from Monday to Friday that is neither over nor off. */
export function minutesLeftIn(
  { now, strategy }: Pick<PlanRequest, 'now' | 'strategy'>,
  weeklyMinutes: number,
  monday: LocalDate,
): number {
  const holidays = officialHolidays(strategy, { from: monday, until: addDays(monday, 4) })
  const left = [0, 1, 2, 3, 4]
    .map((day) => addDays(monday, day))
    .filter((date) => date >= now.date && holidays.every((holiday) => holiday.date !== date))
    .filter((date) => !strategy.closedDays.some((days) => !days.pauses && isWithin(date, days)))
  return Math.floor((weeklyMinutes * left.length) / 5)
}
