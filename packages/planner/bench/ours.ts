import { type FreePost, makePlan, type Plan, type PlanRequest } from '../src/index.ts'

export type Effort = 'fast' | 'improved'

// The one place that knows how the planner is asked for more effort, and for keeping what is free.

/** Our plan of a request. */
export function ourPlan(request: PlanRequest, _effort: Effort): Plan {
  return makePlan(request)
}

/** Our new plan of a request of which an earlier plan's posts are free to move. */
export function ourNewPlan(request: PlanRequest, _free: readonly FreePost[], effort: Effort): Plan {
  return ourPlan(request, effort)
}
