import { describe, expect, test } from 'vitest'
import { measureCoverage } from './coverage.ts'
import { naiveReview } from './naive.ts'
import { MOST_POINTS } from '../src/proposal.ts'
import { measureReviews } from './reviews.ts'
import { meanOf, worstInTwenty } from './reviews-figures.ts'
import { seeded } from './seeded.ts'
import { expectedPerPost, simulate } from './simulate.ts'
import { conditions, noise, plain as plainly, tinyCounts } from './conditions.ts'
import { NOISE, small, worldOf } from './world.ts'

describe('chance from a seed', () => {
  const random = seeded(7)
  const draw = (of: () => number): number[] => Array.from({ length: 20_000 }, of)
  const deviation = (values: number[]): number =>
    Math.sqrt(meanOf(values.map((one) => (one - meanOf(values)) ** 2)))

  test('is the same each time', () => {
    expect(Array.from({ length: 5 }, seeded(3).next)).toEqual(Array.from({ length: 5 }, seeded(3).next))
  })

  test.each([
    ['even', random.next, 0.5, 0.2887],
    ['normal', random.normal, 0, 1],
    ['heavy', random.heavy, 0, 1],
    ['a small count', () => random.poisson(3), 3, Math.sqrt(3)],
    ['a large count', () => random.poisson(400), 400, 20],
  ])('%s values have the mean and the deviation that they should', (_what, of, mean, spread) => {
    const values = draw(of)
    expect(Math.abs(meanOf(values) - mean)).toBeLessThan(0.04 * spread)
    expect(Math.abs(deviation(values) / spread - 1)).toBeLessThan(0.06)
  })

  test('picks by weight', () => {
    const picks = draw(() => random.pick([0, 3, 1]))
    expect(picks).not.toContain(0)
    expect(meanOf(picks)).toBeCloseTo(1.25, 1)
  })
})

test('what is expected of a tactic is what its posts do on average', () => {
  const world = worldOf(1, small)
  const plain = {
    ...world,
    truth: { ...world.truth, message: { one: 0 }, segment: { one: 0 }, promoted: { yes: 0 } },
  }
  const posts = simulate(plain, plain.tactic, { from: '2026-01-05', weeks: 4000, random: seeded(5) })
  // Means of logarithms have no heavy tail: held against the same mean over the tactic, channel by channel.
  const byChannel = plain.tactic.channels.map(({ channelId }) => {
    const own = posts.filter((post) => post.channelId === channelId)
    const middle =
      own.map(({ result }) => result.reactions ?? 0).toSorted((a, b) => a - b)[own.length >> 1] ?? 0
    return middle / plainly.typical / expectedPerPost(plain, plain.tactic, channelId)
  })
  for (const ratio of byChannel) expect(Math.abs(ratio - 1)).toBeLessThan(0.2 * NOISE)
})

test('intervals of a small run hold the truth about as often as they should', () => {
  const { intervals, held } = measureCoverage(small, { weeks: 26, worlds: 25 })
  expect(held / intervals).toBeGreaterThan(0.9)
  expect(held / intervals).toBeLessThan(0.99)
})

test.each([
  ['of thirty-five posts', { weeks: 5, worlds: 25 }],
  ['with everything at once', { weeks: 26, worlds: 20, condition: conditions.everything }],
])('intervals %s hold it as well', (_what, run) => {
  const { intervals, held, silent } = measureCoverage(small, run)
  expect(silent).toBeLessThan(100)
  expect(held / intervals).toBeGreaterThan(0.88)
})

test('of counts below one a post next to nothing is said', () => {
  const { silent } = measureCoverage(small, { weeks: 26, worlds: 20, condition: tinyCounts })
  expect(silent).toBeGreaterThan(80)
})

test('an audience to which nothing makes a difference gives next to no proposals', () => {
  const { outcomes } = measureReviews(small, { audience: 'steady', worlds: 10, condition: noise })
  expect(outcomes.find(({ method }) => method === 'proposals')?.changes).toBeLessThanOrEqual(0.2)
})

test('three reviews of a small run beat the unchanged tactic, and starve nothing', () => {
  const { outcomes } = measureReviews(small, { audience: 'steady', worlds: 15 })
  const ours = outcomes.find(({ method }) => method === 'proposals')
  expect(meanOf(ours?.times ?? [])).toBeGreaterThan(1.1)
  expect(ours?.starved).toBe(0)
  expect(ours?.changes).toBeGreaterThan(1)
})

test('the naive rule gives to the highest mean, a step or all', () => {
  const { tactic, ...world } = worldOf(2, small)
  const posts = simulate({ tactic, ...world }, tactic, { from: '2026-01-05', weeks: 13, random: seeded(2) })
  const stepped = naiveReview(tactic, posts, 'steps')
  const best = stepped.themes.findIndex(({ share }, index) => share > (tactic.themes[index]?.share ?? 0))
  expect((stepped.themes[best]?.share ?? 0) - (tactic.themes[best]?.share ?? 0)).toBeLessThanOrEqual(
    MOST_POINTS,
  )
  expect(naiveReview(tactic, posts, 'all').themes.map(({ share }) => share)).toEqual(
    tactic.themes.map((_theme, index) => (index === best ? 1000 : 0)),
  )
})

test('the worst in twenty is what one in twenty falls below', () => {
  expect(worstInTwenty(Array.from({ length: 40 }, (_, index) => 40 - index))).toBe(3)
})
