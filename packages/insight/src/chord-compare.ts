import type { Id } from '@cadans/domain'
import type { Chord, ChordEffect, ChordFactor, FactorEffects } from './chord.ts'
import type { ProposalReason } from './proposal.ts'
import { NORMAL_BOUND, normalChance } from './quantiles.ts'

/** The effects of a factor: on one channel where they are known, else everywhere. */
export function findFactor(
  chord: Chord,
  factor: ChordFactor,
  channelId: Id | null = null,
): FactorEffects | undefined {
  return (
    chord.factors.find((one) => one.factor === factor && one.channelId === channelId) ??
    chord.factors.find((one) => one.factor === factor && one.channelId === null)
  )
}

export function findEffect(factor: FactorEffects | undefined, value: string): ChordEffect | undefined {
  return factor?.values.find((one) => one.value === value)
}

export interface Comparison {
  /** How many times the one does what the other does. */
  times: number
  low: number
  high: number
  /** That it does more. */
  chance: number
}

/** One value against another of its factor; undefined where one of them is not known. */
export function compared(
  { values, errors }: FactorEffects,
  better: string,
  worse: string,
): Comparison | undefined {
  const one = values.findIndex(({ value }) => value === better)
  const other = values.findIndex(({ value }) => value === worse)
  const [first, second] = [values[one], values[other]]
  if (first === undefined || second === undefined) return undefined
  return fromLog(Math.log(first.effect / second.effect), errors[one]?.[other] ?? 0)
}

/** A difference of logarithms and its error, as times. */
export function fromLog(log: number, error: number): Comparison {
  return {
    times: Math.exp(log),
    low: Math.exp(log - NORMAL_BOUND * error),
    high: Math.exp(log + NORMAL_BOUND * error),
    chance: error > 0 ? normalChance(log / error) : log > 0 ? 1 : 0.5,
  }
}

/** The comparison as the reason of a proposal. */
export function timesReason(
  factor: ChordFactor,
  { better, worse }: { better: ChordEffect; worse: ChordEffect },
  { times, low, high }: Comparison,
): ProposalReason {
  return {
    code: 'chord.times',
    factor,
    better: better.value,
    worse: worse.value,
    times,
    low,
    high,
    betterPosts: better.posts,
    worsePosts: worse.posts,
  }
}
