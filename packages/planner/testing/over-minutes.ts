import { dayNumber } from '@cadans/domain'
import { makersOf } from '../src/possible/makers.ts'
import { modelOf } from '../src/request/model.ts'
import { weekOfDay } from '../src/request/week.ts'
import type { Plan, PlanRequest } from '../src/index.ts'

/**
 * Minutes of work above what people's weeks hold, counted from the places alone. Only for requests in which nothing stands that
 * takes time, since what stands is in no plan.
 */
export function overMinutesOf(request: PlanRequest, { places }: Plan): number {
  const model = modelOf(request)
  const makers = makersOf(model)
  const used = new Map<string, { person: number; week: number; minutes: number }>()
  for (const { ownerId, productionWeek, minutes } of places) {
    if (ownerId === null) continue
    const person = model.personIndex.get(ownerId) ?? -1
    const week = weekOfDay(dayNumber(productionWeek))
    const key = `${person}/${week}`
    const before = used.get(key)?.minutes ?? 0
    used.set(key, { person, week, minutes: before + minutes })
  }
  return [...used.values()].reduce(
    (total, { person, week, minutes }) => total + Math.max(0, minutes - makers.wholeCapacity(person, week)),
    0,
  )
}
