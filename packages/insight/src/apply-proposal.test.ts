import { divide, type TacticChange, tacticSchema, totalShare } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryPosts } from '../testing/chord-posts.ts'
import { channelId, formatId, segmentId, testStrategy, testTactic, themeId } from '../testing/chord-with.ts'
import {
  applyProposal,
  chordOf,
  type ChordPost,
  LEAST_SHARE,
  MOST_POINTS,
  MOST_SHARE,
  proposalsFor,
} from './index.ts'

const move = { fromId: themeId(0), toId: themeId(1), points: 50, fromBefore: 400, toBefore: 300 }
const window = { weekday: 1, from: '08:00', until: '09:00' } as const

test.each<[string, TacticChange, (tactic: ReturnType<typeof testTactic>) => unknown, unknown]>([
  [
    'a share of themes',
    { code: 'share.theme', ...move },
    ({ themes }) => themes.map(({ share }) => share),
    [350, 350, 200, 100],
  ],
  [
    'a share of formats',
    {
      code: 'share.format',
      channelId: channelId(0),
      fromId: formatId(0),
      toId: formatId(1),
      points: 50,
      fromBefore: 700,
      toBefore: 300,
    },
    ({ channels }) => channels.map(({ formatShares }) => formatShares[0]?.share),
    [650, 700],
  ],
  [
    'the share of own content',
    { code: 'share.own', channelId: null, before: 700, after: 650 },
    ({ ownShare }) => ownShare,
    650,
  ],
  [
    'the share that invites',
    { code: 'share.inviting', before: 300, after: 350 },
    ({ invitingShare }) => invitingShare,
    350,
  ],
  [
    'the weight of a window',
    { code: 'window.weight', channelId: channelId(0), ...window, before: 5, after: 7 },
    ({ channels }) => channels[0]?.windows.map(({ weight }) => weight),
    [7, 5, 5],
  ],
  [
    'a frequency',
    { code: 'frequency', channelId: channelId(1), before: 1000, after: 1250 },
    ({ channels }) => channels.map(({ frequency }) => frequency),
    [4000, 1250],
  ],
])('%s changes, and nothing else', (_what, change, read, after) => {
  const tactic = testTactic()
  const before = structuredClone(tactic)
  const changed = applyProposal(tactic, { change })
  if (changed === undefined) throw new Error('It can be applied')
  expect(read(changed)).toEqual(after)
  expect(tactic).toEqual(before)
  expect(tacticSchema.parse(changed)).toEqual(changed)
})

test.each<[string, TacticChange]>([
  ['another share', { code: 'share.theme', ...move, fromBefore: 410 }],
  ['less than it would take', { code: 'share.theme', ...move, points: 500 }],
  ['no such theme', { code: 'share.theme', ...move, fromId: themeId(9) }],
  ['no such channel', { code: 'frequency', channelId: channelId(9), before: 4000, after: 5000 }],
  ['another frequency', { code: 'frequency', channelId: channelId(0), before: 3000, after: 5000 }],
  ['another weight', { code: 'window.weight', channelId: channelId(0), ...window, before: 4, after: 6 }],
  [
    'another window',
    { code: 'window.weight', channelId: channelId(0), ...window, from: '08:30', before: 5, after: 6 },
  ],
  ['no share of its own', { code: 'share.own', channelId: channelId(0), before: 700, after: 650 }],
  ['another share that invites', { code: 'share.inviting', before: 310, after: 350 }],
  [
    'no segments',
    {
      code: 'share.segment',
      channelId: channelId(0),
      fromId: segmentId(0),
      toId: segmentId(1),
      points: 50,
      fromBefore: 500,
      toBefore: 500,
    },
  ],
])('a proposal is not applied to a tactic with %s', (_what, change) => {
  expect(applyProposal(testTactic(), { change })).toBeUndefined()
})

const shares = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
  .map((weights) => divide(1000, weights))

/** Posts of the test tactic: the arbitrary names under its ids. */
function ofTactic(posts: readonly ChordPost[]): ChordPost[] {
  const idOf = (name: string | null, of: (index: number) => string): string | null =>
    name === null ? null : of(Number(name.at(-1)))
  return posts.map((post) => ({
    ...post,
    channelId: channelId(Number(post.channelId.at(-1))),
    themeId: idOf(post.themeId, themeId),
    formatId: idOf(post.formatId, formatId),
  }))
}

test('whatever was found, each proposal keeps to its limits, and all of them together leave a tactic that is valid', () => {
  fc.assert(
    fc.property(fc.array(arbitraryPosts, { minLength: 1, maxLength: 4 }), shares, (lists, themeShares) => {
      const posts = ofTactic(lists.flat()).map((post, index) => ({ ...post, id: String(index) }))
      const given = testTactic()
      const tactic = {
        ...given,
        themes: given.themes.map((theme, index) => ({ ...theme, share: themeShares[index] ?? 0 })),
      }
      const proposals = proposalsFor({ strategy: testStrategy, tactic, chord: chordOf(posts, 'reactions') })
      expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length)
      let changed = tactic
      for (const { change, expected, reasons } of proposals) {
        expect(reasons.length).toBeGreaterThan(0)
        if (expected !== null) {
          expect(Number.isFinite(expected.high)).toBe(true)
          expect(expected.low).toBeLessThanOrEqual(expected.times)
          expect(expected.high).toBeGreaterThanOrEqual(expected.times)
        }
        if ('points' in change) {
          expect(change.points).toBeGreaterThan(0)
          expect(change.points).toBeLessThanOrEqual(MOST_POINTS)
          expect(change.fromBefore - change.points).toBeGreaterThanOrEqual(LEAST_SHARE)
          expect(change.toBefore + change.points).toBeLessThanOrEqual(MOST_SHARE)
        }
        const next = applyProposal(changed, { change })
        if (next === undefined) throw new Error(`${change.code} does not apply after the others`)
        changed = next
      }
      expect(tacticSchema.safeParse(changed).error?.issues).toBeUndefined()
      expect(totalShare(changed.themes)).toBe(1000)
      for (const { formatShares } of changed.channels) expect(totalShare(formatShares)).toBe(1000)
    }),
    { numRuns: 60 },
  )
})
