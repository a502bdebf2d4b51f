import { daysBetween, type LocalDate, type LocalTime, minutesOf } from '@cadans/domain'

interface Moment {
  date: LocalDate
  time: LocalTime
}

/** Minutes on the wall clock from one moment to another; below zero where it has passed. */
export function minutesUntil(then: Moment, now: Moment): number {
  return daysBetween(now.date, then.date) * 1440 + minutesOf(then.time) - minutesOf(now.time)
}
