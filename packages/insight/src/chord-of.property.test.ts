import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryPosts, around, chordPost } from '../testing/chord-posts.ts'
import { type Chord, type ChordEffect, chordMeasures, chordOf, type ChordPost } from './index.ts'

function effectsOf(chord: Chord): ChordEffect[] {
  return chord.factors.flatMap(({ values }) => values)
}

function forAll(check: (posts: ChordPost[]) => void): void {
  fc.assert(fc.property(arbitraryPosts, check), { numRuns: 60 })
}

test('every figure is a number, and every interval holds its effect', () => {
  forAll((posts) => {
    for (const measure of chordMeasures) {
      const chord = chordOf(posts, measure)
      expect(chord.posts + chord.unknown + chord.unsettled).toBe(posts.length)
      expect(Number.isFinite(chord.typical) && Number.isFinite(chord.spread)).toBe(true)
      for (const { effect, low, high } of effectsOf(chord)) {
        expect(Number.isFinite(effect) && Number.isFinite(high)).toBe(true)
        expect(low).toBeGreaterThan(0)
        expect(low).toBeLessThanOrEqual(effect)
        expect(high).toBeGreaterThanOrEqual(effect)
      }
      for (const { values, errors } of chord.factors) {
        expect(errors.every((row) => row.length === values.length && row.every(Number.isFinite))).toBe(true)
      }
    }
  })
})

test('the order of the posts changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(
      arbitraryPosts.chain((posts) =>
        fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
      ),
      ([posts, shuffled]) => {
        expect(chordOf(shuffled)).toEqual(chordOf(posts))
      },
    ),
    { numRuns: 60 },
  )
})

test('ten times as many interactions everywhere is ten times the middle and the same effects', () => {
  forAll((posts) => {
    const sane = posts.filter(({ result }) => (result.reactions ?? 0) < 1000)
    const tenfold = sane.map((post) => ({
      ...post,
      result: {
        ...post.result,
        reactions: post.result.reactions === null ? null : post.result.reactions * 10,
      },
    }))
    const [before, after] = [chordOf(sane, 'reactions'), chordOf(tenfold, 'reactions')]
    expect(after.typical).toBeCloseTo(before.typical * 10, 4)
    const sorted = (chord: Chord): ChordEffect[] =>
      effectsOf(chord).toSorted((a, b) =>
        a.value < b.value ? -1 : a.value > b.value ? 1 : a.posts - b.posts,
      )
    for (const [index, { effect }] of sorted(after).entries())
      expect(Math.log(effect)).toBeCloseTo(Math.log(sorted(before)[index]?.effect ?? 0), 3)
  })
})

test('posts that all did the same have effects of 1', () => {
  forAll((posts) => {
    const same = posts.map((post) => ({ ...post, result: { ...post.result, reactions: 40 } }))
    for (const { effect } of effectsOf(chordOf(same, 'reactions'))) expect(effect).toBeCloseTo(1, 6)
  })
})

/** A theme with so many of 160 posts that do so many times the rest. */
function withTheme(count: number, times: number): ChordEffect | undefined {
  const posts = Array.from({ length: 160 }, (_, index) =>
    chordPost(index, around(index < count ? 40 * times : 40, index), {
      themeId: index < count ? 'theme-1' : 'theme-0',
    }),
  )
  return effectsOf(chordOf(posts)).find(({ value }) => value === 'theme-1')
}

test('the fewer posts of a value, the nearer to 1 and the wider its interval', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.3, max: 4, noNaN: true }), (times) => {
      const [few, some, many] = [8, 16, 32].map((count) => {
        const one = withTheme(count, times)
        // Against the other theme, so that a value's own weight in the average stays out of it.
        const posts = count / 160
        const log = Math.log(one?.effect ?? 1)
        return {
          against: log / (1 - posts),
          width: Math.log((one?.high ?? 1) / (one?.low ?? 1)) / (1 - posts),
        }
      })
      expect(few?.against).toBeGreaterThan(0)
      expect(some?.against).toBeGreaterThan(few?.against ?? 0)
      expect(many?.against).toBeGreaterThan(some?.against ?? 0)
      expect(many?.against).toBeLessThan(Math.log(times) + 0.05)
      expect(few?.width).toBeGreaterThan(some?.width ?? 0)
      expect(some?.width).toBeGreaterThan(many?.width ?? 0)
    }),
    { numRuns: 30 },
  )
})
