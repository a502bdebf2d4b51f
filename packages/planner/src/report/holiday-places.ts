import { officialHolidays } from '@cadans/domain'
import type { HolidayPlaces, Place, PlanRequest } from '../request/plan.ts'

/** The official holidays in the horizon on which a plan has places: where they are quiet it has none. */
export function holidayPlaces(
  { strategy, horizon }: Pick<PlanRequest, 'strategy' | 'horizon'>,
  places: readonly Pick<Place, 'date'>[],
): HolidayPlaces[] {
  const byDate = Map.groupBy(places, ({ date }) => date)
  return officialHolidays(strategy, horizon).flatMap(({ date, code }) => {
    const count = byDate.get(date)?.length ?? 0
    return count === 0 ? [] : [{ date, keyDate: code, places: count }]
  })
}
