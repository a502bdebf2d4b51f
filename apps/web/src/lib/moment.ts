import type { LocalDate, LocalTime } from '@cadans/domain'

/** A local moment. */
export interface Moment {
  date: LocalDate
  time: LocalTime
}
