import { measure } from '@cadans/config/bench/measure.ts'
import type { BenchRow } from '@cadans/config/bench/table.ts'
import { weekdayOf } from '@cadans/domain'
import { hourBandOf } from '../src/chord-levels.ts'
import { chordOf, type ChordPost } from '../src/index.ts'
import { plainMeans } from './plain-means.ts'
import { seeded } from './seeded.ts'
import { simulate } from './simulate.ts'
import { FIRST_WORLD, large, worldOf } from './world.ts'

/** Milliseconds that a chord of 5,000 posts may take: it is computed while a page opens. */
const MOST = 200

/**
 * Four years of the municipality, cut at 5,000 posts, against plain means by value: the least that any program would have to do.
 */
export async function measureSpeed(): Promise<BenchRow> {
  const world = worldOf(FIRST_WORLD, { ...large, perWeek: large.perWeek.map((posts) => posts + 1) })
  const posts = simulate(world, world.tactic, {
    from: '2023-01-02',
    weeks: 4 * 52,
    random: seeded(FIRST_WORLD),
  }).slice(0, 5000)
  return measure({
    name: `chord of ${posts.length} posts; floor: plain means by value`,
    ours: () => chordOf(posts),
    floor: () => floors.map((valueOf) => plainMeans(posts, valueOf)),
    goal: { most: MOST },
  })
}

const floors: readonly ((post: ChordPost) => string | null)[] = [
  ({ themeId }) => themeId,
  ({ formatId }) => formatId,
  ({ messageId }) => messageId,
  ({ channelId }) => channelId,
  ({ date }) => String(weekdayOf(date)),
  ({ time }) => String(hourBandOf(Number(time.slice(0, 2)))),
  ({ segmentId }) => segmentId,
  ({ origin }) => origin,
  ({ inviting }) => String(inviting),
  ({ promotionCents }) => String(promotionCents > 0),
  ({ channelId, formatId }) => `${channelId}/${formatId}`,
]
