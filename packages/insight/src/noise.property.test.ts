import { addDays, daysBetween } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '../bench/seeded.ts'
import { chordPost, START } from '../testing/chord-posts.ts'
import { channelId, formatId, proposed, themeId } from '../testing/chord-with.ts'
import { chordOf, type ChordPost } from './index.ts'

/** So many posts of four themes and two formats at three moments, which did what is given. */
function postsWith(figures: readonly number[]): ChordPost[] {
  const random = seeded(3)
  return figures.map((figure, index) =>
    chordPost(index, figure, {
      channelId: channelId(random.pick([1, 1])),
      themeId: themeId(index % 4),
      formatId: formatId(random.pick([1, 1])),
      date: addDays(START, random.pick(Array.from({ length: 90 }, () => 1))),
      time: ['08:00', '12:00', '18:00'][random.pick([1, 1, 1])] ?? '12:00',
    }),
  )
}

const POSTS = 120
const chance = seeded(4)
const spread = Array.from({ length: POSTS }, () => Math.round(50 * Math.exp(0.7 * chance.normal())))

test('results that are dealt anew at random give no advice, but once in a while', () => {
  const deals = fc.sample(fc.shuffledSubarray(spread, { minLength: POSTS }), { numRuns: 60, seed: 1 })
  const proposals = deals.flatMap((figures) => proposed(chordOf(postsWith(figures))))
  expect(proposals.length / deals.length).toBeLessThanOrEqual(0.2)
})

test('advice follows what is planted, in whichever theme it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), (best, worst) => {
      fc.pre(best !== worst)
      const figures = spread.map((figure, index) => {
        const theme = index % 4
        return Math.round(figure * (theme === best ? 3 : theme === worst ? 1 / 3 : 1))
      })
      const changes = proposed(chordOf(postsWith(figures))).map(({ change }) => change)
      expect(changes).toContainEqual(
        expect.objectContaining({ code: 'share.theme', fromId: themeId(worst), toId: themeId(best) }),
      )
    }),
    { numRuns: 12 },
  )
})

test('the same seen twice as often is known better', () => {
  const widths = [60, 120, 240].map((count) => {
    const figures = Array.from({ length: count }, (_, index) => spread[index % POSTS] ?? 0)
    const theme = chordOf(postsWith(figures)).factors.find(({ factor }) => factor === 'theme')
    return theme?.values.map(({ low, high }) => Math.log(high / low)) ?? []
  })
  const [few, some, many] = widths.map((all) => all.reduce((sum, one) => sum + one, 0))
  expect(few).toBeGreaterThan(some ?? 0)
  expect(some).toBeGreaterThan(many ?? 0)
})

test.each<[string, (post: ChordPost, index: number) => number]>([
  ['did all the same', () => 40],
  [
    'do less and less',
    ({ date }, index) => Math.round((spread[index] ?? 0) * 20 * Math.exp(-daysBetween(START, date) / 30)),
  ],
  ['did a million, beside nothing', (_post, index) => (index === 7 ? 1_000_000 : 0)],
])('posts that %s give no advice', (_what, figureOf) => {
  const posts = postsWith(spread).map((post, index) => ({
    ...post,
    result: { ...post.result, reactions: figureOf(post, index) },
  }))
  expect(proposed(chordOf(posts))).toEqual([])
})

test('one post gives no advice, nor do results of days to come', () => {
  const planted = postsWith(spread.map((figure, index) => figure * (index % 4 === 0 ? 9 : 1)))
  expect(proposed(chordOf(planted))).not.toEqual([])
  expect(proposed(chordOf(planted.slice(0, 1)))).toEqual([])
  expect(proposed(chordOf(planted, 'interactions', START))).toEqual([])
})
