import { addDays } from '@cadans/domain'
import { type ChordFactor, chordFactors, chordOf, type FactorEffects } from '../src/index.ts'
import { type Condition, plain } from './conditions.ts'
import { plainMeans } from './plain-means.ts'
import { seeded } from './seeded.ts'
import { simulate } from './simulate.ts'
import { FIRST_WORLD, type Truth, worldOf, type WorldSize } from './world.ts'

export interface Coverage {
  title: string
  condition: string
  /** Posts in one world, on average. */
  posts: number
  worlds: number
  /** Intervals in all, and those that hold the truth. */
  intervals: number
  held: number
  /** Sentences a look that say "more" of what does less, or "less" of what does more. */
  falseSentences: number
  /** Sentences a look in all. */
  sentences: number
  /** Pairs of themes of which the one that does more is put first, in %: by effects, and by plain means. */
  ordered: number
  orderedByMeans: number
  /** Looks at which nothing was said of any figure, in %. */
  silent: number
  byFactor: readonly {
    factor: ChordFactor
    onChannel: boolean
    intervals: number
    held: number
    width: number
  }[]
}

const FROM = '2026-01-05'

interface Run {
  weeks: number
  worlds: number
  condition?: Condition
}

/** How often the intervals hold the effects that a simulated audience was given, over worlds of which each is another draw. */
export function measureCoverage(size: WorldSize, { weeks, worlds, condition = plain }: Run): Coverage {
  const tallies = new Map<string, { intervals: number; held: number; width: number }>()
  const sum = { posts: 0, wrong: 0, said: 0, silent: 0, pairs: 0, ordered: 0, byMeans: 0 }
  for (let seed = FIRST_WORLD; seed < FIRST_WORLD + worlds; seed += 1) {
    const world = worldOf(seed, size, condition)
    const made = simulate(world, world.tactic, { from: FROM, weeks, random: seeded(seed + 1_000_000) })
    sum.posts += made.length
    const chord = chordOf(made, 'interactions', addDays(FROM, 7 * weeks + 14))
    if (chord.silence !== null) {
      sum.silent += 1
      continue
    }
    const order = orderOf(chord.factors, world.truth, made)
    sum.pairs += order.pairs
    sum.ordered += order.ordered
    sum.byMeans += order.byMeans
    for (const factor of chord.factors) {
      const key = `${factor.factor}/${factor.channelId !== null}`
      const tally = tallies.get(key) ?? { intervals: 0, held: 0, width: 0 }
      for (const { low, high, truth, verdict } of against(factor, world.truth)) {
        tally.intervals += 1
        if (truth >= low && truth <= high) tally.held += 1
        tally.width += Math.log(high / low) / 2
        if (verdict === 'more' || verdict === 'less') sum.said += 1
        if ((verdict === 'more' && truth < 1.0001) || (verdict === 'less' && truth > 0.9999)) sum.wrong += 1
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
    condition: condition.title,
    posts: Math.round(sum.posts / worlds),
    worlds,
    intervals: byFactor.reduce((all, { intervals }) => all + intervals, 0),
    held: byFactor.reduce((all, { held }) => all + held, 0),
    falseSentences: sum.wrong / worlds,
    sentences: sum.said / worlds,
    ordered: (100 * sum.ordered) / sum.pairs,
    orderedByMeans: (100 * sum.byMeans) / sum.pairs,
    silent: (100 * sum.silent) / worlds,
    byFactor,
  }
}

/** The true effects in the same terms: against the average post, or against posts without. */
function against(
  { factor, channelId, values }: FactorEffects,
  truth: Truth,
): { low: number; high: number; truth: number; verdict: string }[] {
  const logs = values.map(
    ({ value }) =>
      (truth[factor][value] ?? 0) + (channelId === null ? 0 : (truth.onChannel[channelId]?.[value] ?? 0)),
  )
  const posts = values.reduce((sum, one) => sum + one.posts, 0)
  const mean =
    factor === 'inviting'
      ? (truth[factor].no ?? 0)
      : values.reduce((sum, one, index) => sum + (one.posts / posts) * (logs[index] ?? 0), 0)
  return values.map(({ low, high, verdict }, index) => ({
    low,
    high,
    verdict,
    truth: Math.exp((logs[index] ?? 0) - mean),
  }))
}

/** How many pairs of themes are put in the order in which they are, here and by plain means. */
function orderOf(
  factors: readonly FactorEffects[],
  truth: Truth,
  posts: Parameters<typeof plainMeans>[0],
): { pairs: number; ordered: number; byMeans: number } {
  const themes = factors.find(({ factor }) => factor === 'theme')?.values ?? []
  const means = plainMeans(posts, ({ themeId }) => themeId)
  let [pairs, ordered, byMeans] = [0, 0, 0]
  for (const [at, one] of themes.entries()) {
    for (const other of themes.slice(at + 1)) {
      // Themes stand in the order of their effects; where nothing differs there is no order.
      const difference = (truth.theme[one.value] ?? 0) - (truth.theme[other.value] ?? 0)
      if (difference === 0) continue
      const isRight = difference > 0
      pairs += 1
      if (isRight) ordered += 1
      if (isRight === (means.get(one.value) ?? 0) > (means.get(other.value) ?? 0)) byMeans += 1
    }
  }
  return { pairs, ordered, byMeans }
}
