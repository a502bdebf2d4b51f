import { type Effort, type FreePost, makePlan, type Plan, type PlanRequest } from '../src/index.ts'

/** Our plan of a request. */
export function ourPlan(request: PlanRequest, effort: Effort): Plan {
  return makePlan(request, { effort })
}

/** Our new plan of a request of which an earlier plan's posts are free to move. */
export function ourNewPlan(request: PlanRequest, free: readonly FreePost[], effort: Effort): Plan {
  return makePlan({ ...request, free }, { effort })
}
