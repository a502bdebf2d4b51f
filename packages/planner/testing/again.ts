import {
  difference,
  type Effort,
  type FreePost,
  makePlan,
  type Plan,
  type PlanRequest,
  postFieldsOf,
} from '../src/index.ts'

/**
 * What planning again at once changes, as often as it is asked: 0 each time where nothing changed.
 */
export function changesAgain(request: PlanRequest, effort: Effort, times = 2): number[] {
  let free = postsOf(makePlan(request, { effort }))
  return Array.from({ length: times }, () => {
    const plan = makePlan({ ...request, free }, { effort })
    const { added, moved, removed } = difference(plan, free)
    free = postsOf(plan)
    return added.length + moved.length + removed.length
  })
}

/** The places of a plan as they stand in the calendar once it is applied. */
export function postsOf({ places }: Plan): FreePost[] {
  return places.map((place, index) => {
    const { reasons: _reasons, ...fields } = postFieldsOf(place)
    return { id: `post ${index}`, ...fields }
  })
}
