import { daysBetween, type LocalDate, type LocalTime } from '@cadans/domain'

interface Moment {
  date: LocalDate
  time: LocalTime
}

function minuteOf(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Minutes on the wall clock from one moment to another; below zero where it has passed. */
export function minutesUntil(then: Moment, now: Moment): number {
  return daysBetween(now.date, then.date) * 1440 + minuteOf(then.time) - minuteOf(now.time)
}
