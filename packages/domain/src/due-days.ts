import type { Competitor } from './competitor.schema.ts'
import type { Routine } from './task.schema.ts'
import { addDays, daysBetween, type LocalDate, mondayOf, weekdayOf } from './time.ts'

type Rhythm = Pick<Routine, 'weekdays' | 'everyWeeks' | 'from' | 'until'>

/** The days of a period on which a routine is to be done, in order. */
export function routineDays(routine: Rhythm, period: { from: LocalDate; until: LocalDate }): LocalDate[] {
  const start = mondayOf(routine.from)
  const first = period.from > routine.from ? period.from : routine.from
  const last = routine.until !== null && routine.until < period.until ? routine.until : period.until
  const days: LocalDate[] = []
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const week = Math.floor(daysBetween(start, date) / 7)
    if (week % routine.everyWeeks === 0 && routine.weekdays.includes(weekdayOf(date))) days.push(date)
  }
  return days
}

/** The day on which a competitor is to be looked at again. */
export function reviewDueOn({
  reviewedOn,
  reviewWeeks,
}: Pick<Competitor, 'reviewedOn' | 'reviewWeeks'>): LocalDate {
  return addDays(reviewedOn, reviewWeeks * 7)
}
