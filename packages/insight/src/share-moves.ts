import type { Id, Share } from '@cadans/domain'
import type { ChordEffect, FactorEffects } from './chord.ts'
import { compared, type Comparison, findEffect, timesReason } from './chord-compare.ts'
import {
  type Expected,
  LEAST_POINTS,
  LEAST_SHARE,
  MOST_POINTS,
  MOST_SHARE,
  POINTS_A_LOG,
  type ProposalReason,
} from './proposal.ts'

export interface ShareMove {
  fromId: Id
  toId: Id
  points: number
  fromBefore: number
  toBefore: number
  reason: ProposalReason
  expected: Expected
}

/** Pairs of one division that a review may change, so that it stays a step. */
const MOST_PAIRS = 2
/** Steps are whole percentages. */
const STEP = 10

/**
 * Moves from values that do less to values that do more, where that is sure: the best takes from the worst, the next best from the next
 * worst, and every value keeps a floor. What has no share was left out by choice and stays out; of what has too few posts nothing is known, so it neither gives
 * nor takes.
 */
export function shareMoves(
  shares: readonly Share[],
  factor: FactorEffects,
  leastChance: number,
): ShareMove[] {
  const candidates = factor.values.flatMap((effect) => {
    const own = shares.find(({ id }) => id === effect.value)
    return own === undefined || own.share === 0 || effect.verdict === 'few' ? [] : [{ ...own, effect }]
  })
  const mean = meanEffect(shares, factor)
  const moves: ShareMove[] = []
  for (let at = 0; at < Math.min(MOST_PAIRS, Math.floor(candidates.length / 2)); at += 1) {
    const [better, worse] = [candidates[at], candidates[candidates.length - 1 - at]]
    if (better === undefined || worse === undefined) continue
    const difference = compared(factor, better.id, worse.id)
    if (difference === undefined) continue
    const points = Math.min(
      stepOf(difference, leastChance),
      wholeStep(worse.share - LEAST_SHARE),
      wholeStep(MOST_SHARE - better.share),
    )
    if (points < STEP) continue
    const gained = (times: number): number => 1 + ((points / 1000) * worse.effect.effect * (times - 1)) / mean
    moves.push({
      fromId: worse.id,
      toId: better.id,
      points,
      fromBefore: worse.share,
      toBefore: better.share,
      reason: timesReason(factor.factor, { better: better.effect, worse: worse.effect }, difference),
      expected: {
        times: gained(difference.times),
        low: gained(difference.low),
        high: gained(difference.high),
      },
    })
  }
  return moves
}

/** How far to go, in whole percentages, towards what does so many times the rest: nothing below the least chance. */
export function stepOf({ chance, times }: Pick<Comparison, 'chance' | 'times'>, leastChance: number): number {
  if (chance < leastChance) return 0
  const points = Math.round((POINTS_A_LOG * Math.log(times)) / STEP) * STEP
  return Math.min(MOST_POINTS, Math.max(LEAST_POINTS, points))
}

function wholeStep(points: number): number {
  return Math.max(0, Math.floor(points / STEP) * STEP)
}

/** What a post does on average under these shares; a value that is not known counts as average. */
function meanEffect(shares: readonly Share[], factor: FactorEffects): number {
  const effects: [share: number, effect: ChordEffect | undefined][] = shares.map(({ id, share }) => [
    share,
    findEffect(factor, id),
  ])
  const total = effects.reduce((sum, [share]) => sum + share, 0)
  return effects.reduce((sum, [share, effect]) => sum + share * (effect?.effect ?? 1), 0) / total
}
