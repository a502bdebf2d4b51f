import { type ChordFactor, chordFactors, chordOf, type FactorEffects } from '../src/index.ts'
import { seeded } from './seeded.ts'
import { simulate } from './simulate.ts'
import { FIRST_WORLD, type Truth, worldOf, type WorldSize } from './world.ts'

export interface Coverage {
  title: string
  /** Posts in one world, on average. */
  posts: number
  worlds: number
  /** Intervals in all, and those that hold the truth. */
  intervals: number
  held: number
  byFactor: readonly {
    factor: ChordFactor
    onChannel: boolean
    intervals: number
    held: number
    width: number
  }[]
}

const FROM = '2026-01-05'

/** How often the intervals hold the effects that a simulated audience was given, over worlds of which each is another draw. */
export function measureCoverage(
  size: WorldSize,
  { weeks, worlds }: { weeks: number; worlds: number },
): Coverage {
  const tallies = new Map<string, { intervals: number; held: number; width: number }>()
  let posts = 0
  for (let seed = FIRST_WORLD; seed < FIRST_WORLD + worlds; seed += 1) {
    const world = worldOf(seed, size)
    const made = simulate(world, world.tactic, { from: FROM, weeks, random: seeded(seed + 1_000_000) })
    posts += made.length
    for (const factor of chordOf(made).factors) {
      const key = `${factor.factor}/${factor.channelId !== null}`
      const tally = tallies.get(key) ?? { intervals: 0, held: 0, width: 0 }
      for (const { low, high, truth } of against(factor, world.truth)) {
        tally.intervals += 1
        if (truth >= low && truth <= high) tally.held += 1
        tally.width += Math.log(high / low) / 2
      }
      tallies.set(key, tally)
    }
  }
  const byFactor = [false, true].flatMap((onChannel) =>
    chordFactors.flatMap((factor) => {
      const tally = tallies.get(`${factor}/${onChannel}`)
      return tally === undefined
        ? []
        : [{ factor, onChannel, ...tally, width: tally.width / tally.intervals }]
    }),
  )
  return {
    title: size.title,
    posts: Math.round(posts / worlds),
    worlds,
    intervals: byFactor.reduce((sum, { intervals }) => sum + intervals, 0),
    held: byFactor.reduce((sum, { held }) => sum + held, 0),
    byFactor,
  }
}

/** The true effects in the same terms: against the average post, or against posts without. */
function against(
  { factor, channelId, values }: FactorEffects,
  truth: Truth,
): { low: number; high: number; truth: number }[] {
  const logs = values.map(
    ({ value }) =>
      (truth[factor][value] ?? 0) + (channelId === null ? 0 : (truth.onChannel[channelId]?.[value] ?? 0)),
  )
  const posts = values.reduce((sum, one) => sum + one.posts, 0)
  const isYesNo = factor === 'inviting' || factor === 'promoted'
  const mean = isYesNo
    ? (truth[factor].no ?? 0)
    : values.reduce((sum, one, index) => sum + (one.posts / posts) * (logs[index] ?? 0), 0)
  return values.map(({ low, high }, index) => ({ low, high, truth: Math.exp((logs[index] ?? 0) - mean) }))
}
