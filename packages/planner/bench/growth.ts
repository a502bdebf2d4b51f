import { median, record } from '@cadans/config/bench/measure.ts'
import type { BenchRow } from '@cadans/config/bench/table.ts'
import type { Effort, PlanRequest } from '../src/index.ts'
import { shortRequest, sizedRequest, standingRequest } from './growth-requests.ts'
import { ourPlan } from './ours.ts'

/** Processor time by size, and the exponent of the line through it. */
export interface Growth {
  what: 'all new' | 'standing posts' | 'short hours'
  effort: Effort
  points: readonly { posts: number; milliseconds: number }[]
  /** 1 is linear. */
  exponent: number
}

interface Load {
  what: Growth['what']
  efforts: readonly Effort[]
  /** Channels, or posts that stand. */
  sizes: readonly number[]
  requestOf: (size: number) => PlanRequest
  /** A goal of ours: what is linear in theory is not quite so for a machine's memory. */
  most?: number
}

const LOADS: readonly Load[] = [
  {
    // Twelve posts a week: 624 to 99,840 posts in one request.
    what: 'all new',
    efforts: ['fast', 'improved'],
    sizes: [1, 4, 16, 48, 160],
    requestOf: sizedRequest,
  },
  {
    what: 'standing posts',
    efforts: ['fast'],
    sizes: [2_500, 5_000, 10_000, 20_000],
    requestOf: standingRequest,
    most: 1.1,
  },
  {
    // 2,496 to 19,968 posts.
    what: 'short hours',
    efforts: ['improved'],
    sizes: [4, 8, 16, 32],
    requestOf: shortRequest,
    most: 1.1,
  },
]

/** Times plans of growing requests by the processor's clock, which other programs do not run down; the middle of three or more. */
export function measureGrowth(): Growth[] {
  return LOADS.flatMap((load) => load.efforts.map((effort) => growthOf(load, effort)))
}

/** Puts how time grows into the table of the bench, where there is a goal for it. */
export function recordGrowth(growth: readonly Growth[]): BenchRow[] {
  return growth.flatMap(({ what, effort, exponent }) => {
    const most = LOADS.find((load) => load.what === what)?.most
    if (most === undefined) return []
    const name = `growth with ${what}, ${effort} plan: power of the posts that processor time grows with`
    return [record({ name, unit: 'power', ours: exponent, goal: { most } })]
  })
}

function growthOf({ what, sizes, requestOf }: Load, effort: Effort): Growth {
  const points = sizes.map((size) => pointOf(requestOf(size), effort))
  const exponent = slopeOf(points.map(({ posts, milliseconds }) => [Math.log(posts), Math.log(milliseconds)]))
  return { what, effort, points, exponent }
}

function pointOf(request: PlanRequest, effort: Effort): Growth['points'][number] {
  const times: number[] = []
  let posts = 0
  // The first only warms up.
  for (let round = 0, rounds = 1; round <= rounds; round += 1) {
    globalThis.gc?.()
    const began = process.cpuUsage()
    const { report } = ourPlan(request, effort)
    const { user, system } = process.cpuUsage(began)
    posts = report.placed
    rounds = posts > MANY ? 3 : 11
    if (round > 0) times.push((user + system) / 1000)
  }
  return { posts, milliseconds: median(times) }
}

/** Of so many posts a plan is timed fewer times. */
const MANY = 4_000

/** The slope of the line that fits points best, by least squares. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return covariance / variance
}
