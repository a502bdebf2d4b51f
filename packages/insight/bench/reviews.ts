import { addDays, type Tactic } from '@cadans/domain'
import { applyProposal, chordOf, type ChordPost, type Proposal, proposalsFor } from '../src/index.ts'
import { type Condition, plain } from './conditions.ts'
import { naiveReview } from './naive.ts'
import { seeded } from './seeded.ts'
import { expectedPerPost, simulate } from './simulate.ts'
import { FIRST_WORLD, drifted, type World, worldOf, type WorldSize } from './world.ts'

export const methods = ['proposals', 'naive steps', 'naive all'] as const
export type Method = (typeof methods)[number]

interface Outcome {
  method: Method
  /** By world: interactions a post in the quarter after the last review, times what the unchanged tactic gives there. */
  times: readonly number[]
  /** Themes and formats on a channel that have less than one post in a hundred at the end, in % of all. */
  starved: number
  /** Proposals taken a review, on average. */
  changes: number
}

export interface Reviews {
  title: string
  condition: string
  rounds: number
  audience: 'steady' | 'drifting'
  outcomes: readonly Outcome[]
  /** Proposals with an expectation, and those whose interval holds what the change really does. */
  promised: number
  kept: number
}

const WEEKS = 13
const FROM = '2026-01-05'

interface Run {
  audience: Reviews['audience']
  worlds: number
  rounds?: number
  condition?: Condition
}

/** Follows a tactic for a quarter, reviews it, and so on, in as many worlds; by each method from the same start. */
export function measureReviews(
  size: WorldSize,
  { audience, worlds, rounds = 3, condition = plain }: Run,
): Reviews {
  let promised = 0
  let kept = 0
  const outcomes = methods.map((method): Outcome => {
    const times: number[] = []
    let starved = 0
    let changes = 0
    for (let seed = FIRST_WORLD; seed < FIRST_WORLD + worlds; seed += 1) {
      let world = worldOf(seed, size, condition)
      const { tactic: start } = world
      let tactic = start
      const posts: ChordPost[] = []
      const random = seeded(seed + 2_000_000)
      for (let round = 0; round < rounds; round += 1) {
        const from = addDays(FROM, 7 * WEEKS * round)
        posts.push(...simulate(world, tactic, { from, weeks: WEEKS, random }))
        // A review looks back on a year.
        while ((posts[0]?.date ?? from) < addDays(from, 7 * (WEEKS - 52))) posts.shift()
        const now = world
        if (audience === 'drifting') world = drifted(world, seed * 10 + round)
        if (method === 'proposals') {
          const proposals = proposalsOf(tactic, posts)
          const checked = proposals
            .map((proposal) => isKept(proposal, tactic, now))
            .filter((one) => one !== null)
          promised += checked.length
          kept += checked.filter(Boolean).length
          changes += proposals.length / rounds
          tactic = proposals.reduce((one, proposal) => applyProposal(one, proposal) ?? one, tactic)
        } else {
          tactic = naiveReview(tactic, posts, method === 'naive all' ? 'all' : 'steps')
        }
      }
      times.push(expectedPerPost(world, tactic) / expectedPerPost(world, start))
      starved += starvedPart(tactic)
    }
    return { method, times, starved: (100 * starved) / worlds, changes: changes / worlds }
  })
  return { title: size.title, condition: condition.title, rounds, audience, outcomes, promised, kept }
}

function proposalsOf(tactic: Tactic, posts: readonly ChordPost[]): Proposal[] {
  const channels = tactic.channels.map(({ channelId }, position) => ({
    id: channelId,
    version: 1,
    platform: 'other' as const,
    name: channelId,
    role: 'focus' as const,
    account: '',
    textLimit: null,
    serves: false,
    unansweredSince: null,
    position,
  }))
  return proposalsFor({ strategy: { channels }, tactic, chord: chordOf(posts) })
}

/** Whether what one change really does lies in the interval that it was given; null where it promises nothing. */
function isKept({ change, expected }: Proposal, tactic: Tactic, world: World): boolean | null {
  const after = applyProposal(tactic, { change })
  if (expected === null || after === undefined) return null
  const channelId = 'channelId' in change && change.channelId !== null ? change.channelId : undefined
  const times = expectedPerPost(world, after, channelId) / expectedPerPost(world, tactic, channelId)
  return times >= expected.low && times <= expected.high
}

function starvedPart({ themes, channels }: Tactic): number {
  const shares = [themes, ...channels.map(({ formatShares }) => formatShares)].flat()
  return shares.filter(({ share }) => share < 10).length / shares.length
}
