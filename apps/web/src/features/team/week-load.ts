import type { Id, LocalDate } from '@cadans/domain'
import type { HoursCell } from '@cadans/planner'

/** Minutes of work and of time in one week. */
export interface Load {
  planned: number
  capacity: number
}

/** Each person's load in the week of `monday`. */
export function weekLoad(hours: readonly HoursCell[], monday: LocalDate): Map<Id, Load> {
  const loads = new Map<Id, Load>()
  for (const { personId, week, plannedMinutes, capacityMinutes } of hours) {
    if (week !== monday) continue
    const known = loads.get(personId) ?? { planned: 0, capacity: 0 }
    loads.set(personId, {
      planned: known.planned + plannedMinutes,
      capacity: known.capacity + capacityMinutes,
    })
  }
  return loads
}
