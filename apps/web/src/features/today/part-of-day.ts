import type { LocalTime } from '@cadans/domain'

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening'

/** How one greets at this time of day. */
export function partOfDay(time: LocalTime): PartOfDay {
  if (time < '06:00') return 'night'
  if (time < '12:00') return 'morning'
  return time < '18:00' ? 'afternoon' : 'evening'
}
