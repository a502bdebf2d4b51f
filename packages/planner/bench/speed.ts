import { measure } from '@cadans/config/bench/measure.ts'
import { agencyClients, municipality } from '../scenarios/index.ts'
import type { Effort, PlanRequest } from '../src/index.ts'
import { placesOf, roundRobin } from './floor.ts'
import { sizedRequest } from './growth-requests.ts'
import { ourPlan } from './ours.ts'

export interface Speed {
  what: string
  posts: number
  effort: Effort
  /** Medians, in milliseconds for one plan of all posts. */
  ours: number
  floor: number
  /** Median of the ratios within a round. */
  ratio: number
  /** Milliseconds, by the design; undefined where it has none. */
  goal: number | undefined
}

interface Load {
  what: string
  requests: readonly PlanRequest[]
  /**
   * Plans in a row, as while a slider moves: the collection that is forced before each run also throws away what was compiled for the
   * run before, which nobody at a screen meets.
   */
  inARow: number
  rounds: number
  goals: Partial<Record<Effort, number>>
}

const EFFORTS: readonly Effort[] = ['fast', 'improved']

/** Times both efforts on three sizes, against dealing as many places out in turn. */
export async function measureSpeed(): Promise<Speed[]> {
  const loads: Load[] = [
    {
      what: 'a year of the municipality',
      requests: [municipality()],
      inARow: 5,
      rounds: 21,
      goals: { fast: 25, improved: 150 },
    },
    {
      what: 'a year of an agency’s 20 clients',
      requests: agencyClients(),
      inARow: 1,
      rounds: 11,
      goals: { fast: 250, improved: 1500 },
    },
    {
      what: 'a year of 160 channels in one plan',
      requests: [sizedRequest(160)],
      inARow: 1,
      rounds: 3,
      goals: {},
    },
  ]
  const speeds: Speed[] = []
  for (const load of loads) for (const effort of EFFORTS) speeds.push(await speedOf(load, effort))
  return speeds
}

async function speedOf({ what, requests, inARow, rounds, goals }: Load, effort: Effort): Promise<Speed> {
  const like = requests.map(placesOf)
  const posts = like.reduce((sum, places) => sum + places.length, 0)
  const times = Array.from({ length: inARow }, (_, index) => index)
  const goal = goals[effort]
  const {
    ours,
    floor = Number.NaN,
    ratio = Number.NaN,
  } = await measure({
    name: `${effort} plan${inARow > 1 ? ` × ${inARow}` : ''}, ${what} (${posts} posts); floor: dealing them out in turn`,
    ours: () => times.map(() => requests.map((request) => ourPlan(request, effort))),
    floor: () => times.map(() => requests.map((request, index) => roundRobin(request, like[index] ?? []))),
    ...(goal !== undefined && { goal: { most: goal * inARow } }),
    rounds,
  })
  return { what, posts, effort, ours: ours / inARow, floor: floor / inARow, ratio, goal }
}
