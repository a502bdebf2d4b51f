import type { Effort, Metric, Place, Plan } from '../src/index.ts'
import type { Case } from './cases.ts'
import { metricsOfPlaces } from './ground.ts'
import { ourPlan } from './ours.ts'
import { categoryGrid } from './peers/category-grid.ts'
import { roundRobinQueue } from './peers/round-robin.ts'
import { type Recomputed, recompute } from './reasons.ts'

/** One way of planning a scenario over its whole horizon. */
export interface Method {
  name: 'fast' | 'improved' | 'queue' | 'grid'
  posts: number
  metrics: readonly Metric[]
  /** Only our plans give reasons. */
  reasons: Recomputed | undefined
}

/** All ways of planning one scenario, judged by the planner's own metrics. */
export function methodsOf({ whole }: Case): Method[] {
  const ours = (effort: Effort): { plan: Plan; method: Method } => {
    const plan = ourPlan(whole, effort)
    const { places, report } = plan
    const method = {
      name: effort,
      posts: places.length,
      metrics: report.metrics,
      reasons: recompute(whole, places),
    }
    return { plan, method }
  }
  const fast = ours('fast')
  const peer = (name: 'queue' | 'grid', places: readonly Place[]): Method => ({
    name,
    posts: places.length,
    metrics: metricsOfPlaces(whole, places, fast.plan.report.wanted),
    reasons: undefined,
  })
  return [
    fast.method,
    ours('improved').method,
    peer('queue', roundRobinQueue(whole)),
    peer('grid', categoryGrid(whole)),
  ]
}

/** A metric's value; NaN when the plan has none of that name. */
export function metricOf(
  metrics: readonly Metric[],
  name: Metric['name'],
  attribute: Metric['attribute'] = null,
): number {
  return metrics.find((one) => one.name === name && one.attribute === attribute)?.value ?? Number.NaN
}

/** The bound that a metric is held against; NaN when it has none. */
export function boundOf(
  metrics: readonly Metric[],
  name: Metric['name'],
  attribute: Metric['attribute'],
): number {
  return metrics.find((one) => one.name === name && one.attribute === attribute)?.bound ?? Number.NaN
}
