import { record } from '@cadans/config/bench/measure.ts'
import { agencyClients, municipality } from '../scenarios/index.ts'
import type { Effort, Plan, PlanRequest } from '../src/index.ts'
import { sizedRequest } from './growth-requests.ts'
import { ourPlan } from './ours.ts'

export interface Memory {
  what: string
  posts: number
  effort: Effort
  /** What the plan keeps, after a collection. */
  kilobytes: number
}

/** Heap that plans hold; without `--expose-gc` there is nothing to measure. */
export function measureMemory(): Memory[] {
  const loads: [what: string, requests: PlanRequest[]][] = [
    ['a year of the municipality', [municipality()]],
    ['a year of an agency’s 20 clients', agencyClients()],
    ['a year of 160 channels in one plan', [sizedRequest(160)]],
  ]
  return loads.flatMap(([what, requests]) =>
    (['fast', 'improved'] as const).map((effort) => {
      const { posts, kilobytes } = heapOf(() => requests.map((request) => ourPlan(request, effort)))
      record({ name: `heap of the ${effort} plan, ${what} (${posts} posts)`, ours: kilobytes, unit: 'kB' })
      return { what, posts, effort, kilobytes }
    }),
  )
}

/** Small plans are held many times over: one alone is lost in what else comes and goes. */
const LEAST_POSTS = 10_000

function heapOf(make: () => Plan[]): { posts: number; kilobytes: number } {
  // The first run fills caches that outlive it.
  const posts = make().reduce((sum, { places }) => sum + places.length, 0)
  const copies = Math.max(1, Math.ceil(LEAST_POSTS / posts))
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const plans = Array.from({ length: copies }, make)
  globalThis.gc?.()
  const kilobytes = (process.memoryUsage().heapUsed - before) / 1024 / plans.length
  return { posts, kilobytes }
}
