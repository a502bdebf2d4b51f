import type { Chord, ChordFactor, FactorEffects } from './chord.ts'
import { compared, fromLog } from './chord-compare.ts'
import { errorOf } from './effect-error.ts'
import { surpriseBound, surpriseOf } from './false-discovery.ts'

/**
 * Of the differences that are taken for real, the part that may be chance. Where nothing differs it is how often anything is proposed
 * at most; shrunk as effects are, it is far less.
 */
const FALSE_PART = 0.15
/**
 * The chance that the one is better than the other from which a change is proposed at all: then the interval of 95 % that is shown with it
 * holds no "just as good". On less a review would advise what it says itself that it does not know.
 */
const LEAST_CHANCE = 0.975

/** What a tactic decides: what is only told makes nothing that is proposed surer. */
const decided: readonly ChordFactor[] = [
  'theme',
  'format',
  'weekday',
  'hour',
  'segment',
  'origin',
  'inviting',
]

/** The chance from which a change is proposed, knowing that every two values of what a tactic decides were compared. */
export function leastChanceOf(chord: Chord): number {
  const surprises = chord.factors.filter(({ factor }) => decided.includes(factor)).flatMap(surprisesOf)
  return Math.max(LEAST_CHANCE, 1 - surpriseBound(surprises, FALSE_PART) / 2)
}

/** Of each comparison, the chance to differ so far, either way, where both do the same. */
function surprisesOf(factor: FactorEffects): number[] {
  const told = factor.values.filter(({ verdict }) => verdict !== 'few')
  if (factor.factor === 'inviting')
    return told.map((one) => surpriseOf(fromLog(Math.log(one.effect), errorOf(one)).chance))
  return told.flatMap((one, at) =>
    told.slice(at + 1).flatMap((other) => {
      const chance = compared(factor, one.value, other.value)?.chance
      return chance === undefined ? [] : [surpriseOf(chance)]
    }),
  )
}
