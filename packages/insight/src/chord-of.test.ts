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
  expect(chord.silence).toBe(null)
})

test('below thirty posts nothing is said of anything', () => {
  const chord = chordOf(
    posts(29, (index) => chordPost(index, index % 2 === 0 ? 1 : 1000, { themeId: `theme-${index % 2}` })),
  )
  expect(chord.silence).toBe('posts')
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
    // Forty posts that did the same make it likely that posts differ little, and never sure that they do not.
    expect(chord.spread).toBeGreaterThan(1.1)
    expect(chord.spread).toBeLessThan(1.5)
  })

  test('that is not known of any post says nothing', () => {
    const chord = chordOf(
      posts(40, (index) => chordPost(index, 20)),
      'saves',
    )
    expect(chord).toMatchObject({ posts: 0, unknown: 40, silence: 'posts', typical: 0, factors: [] })
  })
})

test('a factor with one value has nothing to be compared with', () => {
  expect(chordOf(posts(40, (index) => chordPost(index, around(40, index)))).factors).toEqual([])
})

describe('what is not known is not nought', () => {
  const own = (index: number) =>
    chordPost(index, around(20, Math.floor(index / 2)), { result: { clicks: around(60, index >> 1) } })
  const curated = (index: number) =>
    chordPost(index, around(20, Math.floor(index / 2)), { origin: 'curated' })
  const chord = chordOf(posts(80, (index) => (index % 2 === 0 ? own(index) : curated(index))))

  test('a count that only some posts can have is in nobody’s interactions', () => {
    expect(chord.counts).toEqual(['reactions'])
    expect(chord.posts).toBe(80)
    expect(effect(chord, 'origin', 'curated').effect).toBeCloseTo(1, 2)
  })

  test('a count that is missing here and there is part of them, and those posts are not known', () => {
    const some = chordOf(
      posts(80, (index) => chordPost(index, 20, { result: { comments: index < 4 ? null : 5 } })),
    )
    expect(some).toMatchObject({ counts: ['reactions', 'comments'], posts: 76, unknown: 4 })
  })
})

describe('the posts of one idea', () => {
  /** Thirty ideas on three channels each, half of them of the one theme and half of the other. */
  const ideas = (familyOf: (idea: number) => string | null) =>
    effect(
      chordOf(
        posts(90, (index) => {
          const idea = Math.floor(index / 3)
          return chordPost(index, around([30, 90, 45][idea % 3] ?? 30, idea) + (index % 3), {
            familyId: familyOf(idea),
            channelId: `channel-${index % 3}`,
            themeId: `theme-${idea % 2}`,
          })
        }),
      ),
      'theme',
      'theme-1',
    )

  test('say less than as many ideas would: the interval is wider', () => {
    const width = ({ low, high }: ChordEffect) => Math.log(high / low)
    const [together, apart] = [ideas((idea) => `family-${idea}`), ideas(() => null)]
    expect(width(together)).toBeGreaterThan(width(apart))
  })
})

describe('promotion', () => {
  const chord = chordOf(
    posts(80, (index) =>
      chordPost(index, around(index % 4 === 0 ? 90 : 30, Math.floor(index / 4)), {
        themeId: `theme-${index % 2}`,
        promotionCents: index % 4 === 0 ? 1000 : 0,
        result: index % 4 === 0 ? { paidReach: 500, reach: 200 } : { reach: 100 },
      }),
    ),
  )

  test('went to posts that were good anyway, so that nothing is said of what it does', () => {
    expect(chord.factors.map(({ factor }) => factor)).toEqual(['theme'])
  })

  test('but of whom it reached beside the others', () => {
    expect(chord.promoted).toEqual({ posts: 20, paidReach: 10_000, organicReach: 4000 })
  })
})

test('a channel that is read early is not worse', () => {
  // What comes in two weeks grows as it does: a good half of it has come after three days.
  const chord = chordOf(
    posts(160, (index) => {
      const days = index % 2 === 0 ? 2 : [4, 7, 14][Math.floor(index / 2) % 3]
      const grown = Math.log1p(days ?? 0) / Math.log1p(14)
      const date = addDays(START, Math.floor(index / 2))
      return chordPost(index, Math.round(grown * around(400, Math.floor(index / 6))), {
        channelId: `channel-${index % 2}`,
        date,
        result: { measuredOn: addDays(date, days ?? 0) },
      })
    }),
  )
  const early = effect(chord, 'channel', 'channel-0')
  expect(early.verdict).toBe('unclear')
  expect(early.effect).toBeGreaterThan(0.85)
})

describe('what cannot be compared', () => {
  const silent: [string, ChordPost[], Partial<Chord>, string?][] = [
    ['one post', [chordPost(0, 12)], { silence: 'posts', factors: [] }],
    [
      'counts of which a third is nought',
      posts(90, (index) => chordPost(index, index % 3, { themeId: `theme-${index % 2}` })),
      { silence: 'counts' },
    ],
    [
      'a million beside zeros',
      posts(90, (index) => chordPost(index, index === 7 ? 1_000_000 : 0, { themeId: `theme-${index % 2}` })),
      { silence: 'counts' },
    ],
    [
      'results of days to come',
      posts(90, (index) => chordPost(index, index, { themeId: `theme-${index % 2}` })),
      { silence: 'posts', posts: 0, unsettled: 90 },
      '2026-12-30',
    ],
  ]
  test.each(silent)('%s: says why nothing is said', (_what, given, said, today = '2026-12-31') => {
    const chord = chordOf(given, 'interactions', today)
    expect(chord).toMatchObject(said)
    expect(chord.factors.flatMap(({ values }) => values.map(({ verdict }) => verdict))).not.toContain('more')
  })

  test('five thousand themes of one post: no theme is told, and what else there is still is', () => {
    const chord = chordOf(
      posts(5000, (index) =>
        chordPost(index, around(index % 2 === 0 ? 30 : 90, index >> 1), {
          themeId: `theme-${index}`,
          formatId: `format-${index % 2}`,
        }),
      ),
    )
    const themes = chord.factors.find(({ factor }) => factor === 'theme')?.values ?? []
    expect(themes.every(({ verdict }) => verdict === 'few')).toBe(true)
    expect(effect(chord, 'format', 'format-1').verdict).toBe('more')
  })
})
