import { describe, expect, test } from 'vitest'
import {
  channelId,
  chordWith,
  formatId,
  proposed,
  segmentId,
  testStrategy,
  testTactic,
  themeId,
} from '../testing/chord-with.ts'
import type { Proposal } from './index.ts'

const themes = (effects: readonly number[], error: number, few: readonly number[] = []) =>
  chordWith({
    factor: 'theme',
    effects: Object.fromEntries(effects.map((effect, index) => [themeId(index), effect])),
    error,
    few: few.map(themeId),
  })

/** `2>0 +90`: from the third theme to the first, so many per mille. */
function said({ change }: Proposal): string {
  if (!('fromId' in change)) return change.code
  const index = (id: string): string => String(Number(id.slice(-8)))
  return `${index(change.fromId)}>${index(change.toId)} ${change.points}`
}

test.each<[string, number[], number, number[], string[]]>([
  ['nothing where all do the same', [1, 1, 1, 1], 0.1, [], []],
  ['nothing where the difference may be chance', [1.1, 1, 1, 0.95], 0.2, [], []],
  [
    'the whole step where the one does far more, and the next best from the next worst',
    [0.5, 0.8, 1.2, 2],
    0.02,
    [],
    ['0>3 150', '1>2 150'],
  ],
  ['a tenth where the one does a quarter more', [0.9, 1, 1, 1.125], 0.02, [], ['0>3 90']],
  ['the least step where the one does hardly more', [0.98, 1, 1, 1.03], 0.01, [], ['0>3 50']],
  ['nothing where the interval holds no difference', [0.9, 1, 1, 1.3], 0.2, [], []],
  ['no value with too few posts, however well it seems to do', [0.8, 1, 1.1, 9], 0.02, [3], ['0>2 130']],
  ['never below the least share', [2, 1, 1, 0.2], 0.02, [], ['3>0 50']],
])('themes: %s', (_what, effects, error, few, moves) => {
  expect(proposed(themes(effects, error, few)).map(said)).toEqual(moves)
})

test('a theme already at its most takes nothing, and one at its least gives nothing', () => {
  const shares = [600, 300, 50, 50]
  const tactic = testTactic()
  const chord = themes([3, 1, 1, 0.3], 0.02)
  const full = {
    ...tactic,
    themes: tactic.themes.map((theme, index) => ({ ...theme, share: shares[index] ?? 0 })),
  }
  expect(proposed(chord, { tactic: full }).map(said)).toEqual([])
})

test('a theme without a share was left out by choice, and a retired one is gone', () => {
  const tactic = testTactic()
  const changed = {
    ...tactic,
    themes: tactic.themes.map((theme, index) => ({
      ...theme,
      share: index === 3 ? 0 : ([500, 300, 200][index] ?? 0),
      retired: index === 2,
    })),
  }
  expect(proposed(themes([0.5, 1, 4, 5], 0.02), { tactic: changed }).map(said)).toEqual(['0>1 150'])
})

describe('what a move is said to bring', () => {
  const [proposal] = proposed(
    chordWith({ factor: 'theme', effects: { [themeId(0)]: 1, [themeId(1)]: 3 }, error: 0.01 }),
    {
      tactic: testTactic({
        themes: testTactic()
          .themes.slice(0, 2)
          .map((theme) => ({ ...theme, share: 500 })),
      }),
    },
  )

  test('is the part that moves times the difference, over what a post does now', () => {
    // Of ten posts one goes from 1 to 3, up to the largest share there is, where they did 2 on average.
    expect(proposal?.expected?.times).toBeCloseTo(1 + (0.1 * 2) / 2, 6)
    expect(proposal?.expected?.low).toBeLessThan(1.1)
    expect(proposal?.expected?.high).toBeGreaterThan(1.1)
  })

  test('and rests on the two values and their posts', () => {
    expect(proposal?.reasons).toEqual([
      expect.objectContaining({
        code: 'chord.times',
        factor: 'theme',
        better: themeId(1),
        worse: themeId(0),
        betterPosts: 40,
        worsePosts: 40,
      }),
    ])
    expect(proposal).toMatchObject({ path: 'themes', key: `share.theme/${themeId(0)}/${themeId(1)}` })
  })
})

describe('formats', () => {
  const everywhere = {
    factor: 'format',
    effects: { [formatId(0)]: 0.6, [formatId(1)]: 1.6 },
    error: 0.05,
  } as const

  test('are proposed by what they do on the channel itself, and by what they do everywhere where that is not known', () => {
    const chord = chordWith(everywhere, {
      ...everywhere,
      effects: { [formatId(0)]: 1.5, [formatId(1)]: 0.5 },
      channelId: channelId(0),
    })
    const tactic = testTactic()
    const channels = tactic.channels.map((channel) => ({
      ...channel,
      formatShares: channel.formatShares.map((one) => ({ ...one, share: 500 })),
    }))
    expect(proposed(chord, { tactic: { ...tactic, channels } }).map((one) => [one.path, said(one)])).toEqual([
      ['channels.0.formatShares', '1>0 100'],
      ['channels.1.formatShares', '0>1 100'],
    ])
  })

  test('of a channel that gets no posts now are left alone', () => {
    const channels = testStrategy.channels.map((channel) => ({ ...channel, role: 'none' as const }))
    expect(proposed(chordWith(everywhere), { strategy: { channels } })).toEqual([])
  })
})

test('segments are proposed where a channel divides its posts over them', () => {
  const tactic = testTactic()
  const channels = tactic.channels.map((channel, index) =>
    index === 0
      ? { ...channel, segmentShares: [0, 1].map((segment) => ({ id: segmentId(segment), share: 500 })) }
      : channel,
  )
  const chord = chordWith({
    factor: 'segment',
    effects: { [segmentId(0)]: 0.7, [segmentId(1)]: 1.4 },
    error: 0.05,
  })
  expect(proposed(chord, { tactic: { ...tactic, channels } }).map((one) => [one.path, said(one)])).toEqual([
    ['channels.0.segmentShares', '0>1 100'],
  ])
})
