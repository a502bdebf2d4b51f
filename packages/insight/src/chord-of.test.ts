import { addDays } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { around, chordPost, START } from '../testing/chord-posts.ts'
import { type Chord, type ChordEffect, type ChordFactor, chordOf, type ChordPost } from './index.ts'

function effect(chord: Chord, factor: ChordFactor, value: string): ChordEffect {
  const found = chord.factors
    .find((one) => one.factor === factor && one.channelId === null)
    ?.values.find((one) => one.value === value)
  if (found === undefined) throw new Error(`No ${factor} ${value}`)
  return found
}

function posts(count: number, postAt: (index: number) => ChordPost): ChordPost[] {
  return Array.from({ length: count }, (_, index) => postAt(index))
}

test('a theme that does three times as much is told so, a little less for what chance may have done', () => {
  const chord = chordOf(
    posts(120, (index) =>
      chordPost(index, around(index % 2 === 0 ? 30 : 90, Math.floor(index / 2)), {
        themeId: index % 2 === 0 ? 'theme-0' : 'theme-1',
        date: addDays(START, index),
      }),
    ),
  )
  const best = effect(chord, 'theme', 'theme-1')
  const other = effect(chord, 'theme', 'theme-0')
  expect(best.verdict).toBe('more')
  expect(other.verdict).toBe('less')
  expect(best.effect / other.effect).toBeGreaterThan(2.5)
  expect(best.effect / other.effect).toBeLessThan(3)
  expect(best.posts).toBe(60)
})

test('a theme that was mostly told on the channel that does more is not praised for it', () => {
  // The channel does four times as much, the themes nothing; theme 1 stands there nine times in ten.
  const chord = chordOf(
    posts(200, (index) => {
      const onLarge = index % 20 < 10 ? index % 10 !== 0 : index % 10 === 0
      return chordPost(index, around(onLarge ? 120 : 30, Math.floor(index / 20)), {
        themeId: index % 20 < 10 ? 'theme-1' : 'theme-0',
        channelId: onLarge ? 'channel-1' : 'channel-0',
      })
    }),
  )
  const plain = 0.9 * 120 + 0.1 * 30
  expect(plain / (0.1 * 120 + 0.9 * 30)).toBeGreaterThan(2.5)
  expect(effect(chord, 'theme', 'theme-1').effect).toBeGreaterThan(0.9)
  expect(effect(chord, 'theme', 'theme-1').effect).toBeLessThan(1.1)
  expect(effect(chord, 'channel', 'channel-1').verdict).toBe('more')
})

test('a theme that people no longer take to is told as it is now', () => {
  const told = (timesNow: number) => {
    const chord = chordOf(
      posts(240, (index) => {
        const times = index % 2 === 0 ? 1 : index < 240 - 91 ? 3 : timesNow
        return chordPost(index, around(30 * times, Math.floor(index / 2)), {
          themeId: `theme-${index % 2}`,
          date: addDays(START, index),
          result: { measuredOn: addDays(START, index + 7) },
        })
      }),
    )
    return effect(chord, 'theme', 'theme-1').effect / effect(chord, 'theme', 'theme-0').effect
  }
  expect(told(3)).toBeGreaterThan(2.7)
  expect(told(1)).toBeLessThan(1.4)
})

test('three posts prove nothing, however well they did', () => {
  const chord = chordOf(
    posts(63, (index) =>
      chordPost(index, around(index < 3 ? 600 : 40, index), { themeId: index < 3 ? 'theme-1' : 'theme-0' }),
    ),
  )
  expect(effect(chord, 'theme', 'theme-1')).toMatchObject({ posts: 3, verdict: 'few' })
  expect(effect(chord, 'theme', 'theme-1').effect).toBeLessThan(15)
  expect(chord.few).toBe(false)
})

test('below thirty posts nothing is said of anything', () => {
  const chord = chordOf(
    posts(29, (index) => chordPost(index, index % 2 === 0 ? 1 : 1000, { themeId: `theme-${index % 2}` })),
  )
  expect(chord.few).toBe(true)
  expect(chord.factors.flatMap(({ values }) => values.map(({ verdict }) => verdict))).toEqual(['few', 'few'])
})

test('one post gone round the world changes little of what the others say', () => {
  const many = (viral: number): Chord =>
    chordOf(
      posts(80, (index) =>
        chordPost(index, index === 0 ? viral : around(40, Math.floor(index / 2)), {
          themeId: `theme-${index % 2}`,
        }),
      ),
    )
  const [usual, gone] = [many(40), many(2_000_000)].map((chord) => effect(chord, 'theme', 'theme-0').effect)
  expect(Math.abs((gone ?? 0) - (usual ?? 0))).toBeLessThan(0.05)
})

test('an invitation is held against posts without one', () => {
  const chord = chordOf(
    posts(120, (index) =>
      chordPost(index, around(index % 4 === 0 ? 80 : 40, Math.floor(index / 4)), {
        prompt: index % 4 === 0 ? 'Wat vind jij?' : '',
      }),
    ),
  )
  const factor = chord.factors.find((one) => one.factor === 'inviting')
  expect(factor?.values.map(({ value, posts: count }) => [value, count])).toEqual([['yes', 30]])
  expect(effect(chord, 'inviting', 'yes').effect).toBeGreaterThan(1.7)
  expect(effect(chord, 'inviting', 'yes').effect).toBeLessThan(2.1)
})

test('a format can do more on one channel and less on another', () => {
  const chord = chordOf(
    posts(240, (index) => {
      const [channel, format] = [index % 2, Math.floor(index / 2) % 2]
      return chordPost(index, around(channel === format ? 120 : 30, Math.floor(index / 4)), {
        channelId: `channel-${channel}`,
        formatId: `format-${format}`,
      })
    }),
  )
  const onChannel = (channelId: string): (string | undefined)[] =>
    chord.factors
      .filter((one) => one.factor === 'format' && one.channelId === channelId)
      .flatMap(({ values }) => values.map(({ value, verdict }) => `${value} ${verdict}`))
  expect(onChannel('channel-0')).toEqual(['format-0 more', 'format-1 less'])
  expect(onChannel('channel-1')).toEqual(['format-1 more', 'format-0 less'])
  expect(effect(chord, 'format', 'format-0').verdict).toBe('unclear')
})

describe('what is left out is counted', () => {
  const chord = chordOf([
    chordPost(0, 12),
    chordPost(1, null),
    chordPost(2, 12, { date: '2026-01-10', result: { measuredOn: '2026-01-11' } }),
    chordPost(3, 12, { date: '2026-01-10', result: { measuredOn: '2026-01-12' } }),
  ])

  test('posts without the measure, and those read within two days', () => {
    expect(chord).toMatchObject({ posts: 2, unknown: 1, unsettled: 1, from: START, until: '2026-01-10' })
  })
})

describe('a measure', () => {
  test.each([
    ['interactions', 30],
    ['reactions', 20],
    ['comments', 10],
    ['rate', 0.03],
    ['reach', 1000],
  ] as const)('%s has its own middle', (measure, typical) => {
    const chord = chordOf(
      posts(40, (index) => chordPost(index, 20, { result: { comments: 10, reach: 1000 } })),
      measure,
    )
    expect(chord.typical).toBeCloseTo(typical, 6)
    expect(chord.spread).toBeCloseTo(1, 2)
  })

  test('that is not known of any post says nothing', () => {
    const chord = chordOf(
      posts(40, (index) => chordPost(index, 20)),
      'saves',
    )
    expect(chord).toMatchObject({ posts: 0, unknown: 40, few: true, typical: 0, factors: [] })
  })
})

test('a factor with one value has nothing to be compared with', () => {
  expect(chordOf(posts(40, (index) => chordPost(index, around(40, index)))).factors).toEqual([])
})
