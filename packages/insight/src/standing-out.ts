import type { ChordEffect, FactorEffects } from './chord.ts'
import { fromLog } from './chord-compare.ts'
import { errorOf } from './effect-error.ts'
import { surpriseBound, surpriseOf } from './false-discovery.ts'

/** Of the sentences that say "more" or "less", the part that may be chance on average. */
const FALSE_PART = 0.1

/**
 * Factors of which only those values are said to do more or less that stand out among all that are told. Channels are held apart: they differ by far,
 * and would make less of all the others pass.
 */
export function standingOut(factors: readonly FactorEffects[]): FactorEffects[] {
  const isChannel = ({ factor }: FactorEffects): boolean => factor === 'channel'
  const ofChannels = boundOf(factors.filter(isChannel))
  const ofOthers = boundOf(factors.filter((one) => !isChannel(one)))
  return factors.map((factor) => {
    const bound = isChannel(factor) ? ofChannels : ofOthers
    return {
      ...factor,
      values: factor.values.map((value) =>
        value.verdict === 'few' || surpriseAt(value) <= bound ? value : { ...value, verdict: 'unclear' },
      ),
    }
  })
}

function boundOf(factors: readonly FactorEffects[]): number {
  const told = factors.flatMap(({ values }) => values).filter(({ verdict }) => verdict !== 'few')
  return surpriseBound(told.map(surpriseAt), FALSE_PART)
}

/** How surprising it is that a value does so far from average where it does as the average. */
function surpriseAt(value: ChordEffect): number {
  return surpriseOf(fromLog(Math.log(value.effect), errorOf(value)).chance)
}
