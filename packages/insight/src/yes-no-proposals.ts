import type { Tactic } from '@cadans/domain'
import type { Chord } from './chord.ts'
import { compared, findEffect, findFactor, fromLog, timesReason } from './chord-compare.ts'
import { errorOf } from './effect-error.ts'
import type { Interaction } from './interaction.ts'
import type { Expected, Proposal, ProposalReason } from './proposal.ts'
import { stepOf } from './share-moves.ts'

/** Between own and curated, and between inviting and not, a proposal leaves at least this much of each. */
const LEAST_PART = 100
/** Comments from which it shows whether they are answered. */
const LEAST_COMMENTS = 20
/** How many fewer then invite. */
const LATE_POINTS = 100
/** Part of the comments that is answered in time, below which more of them are not asked for. */
const LEAST_ANSWERED = 0.5

interface Shift {
  before: number
  after: number
  reason: ProposalReason
  expected: Expected
}

/** The tactic's share of own content, and that of channels with one of their own. */
export function ownShareProposals(tactic: Tactic, chord: Chord, leastChance: number): Proposal[] {
  const channels = tactic.channels.flatMap(({ channelId, ownShare }, index) =>
    ownShare === null ? [] : [{ channelId, share: ownShare, path: `channels.${index}.ownShare` }],
  )
  return [{ channelId: null, share: tactic.ownShare, path: 'ownShare' }, ...channels].flatMap(
    ({ channelId, share, path }): Proposal[] => {
      const shift = ownShift(chord, share, leastChance)
      if (shift === undefined) return []
      const { before, after, reason, expected } = shift
      return [
        {
          key: `share.own/${channelId ?? ''}`,
          path,
          change: { code: 'share.own', channelId, before, after },
          reasons: [reason],
          expected,
        },
      ]
    },
  )
}

function ownShift(chord: Chord, before: number, leastChance: number): Shift | undefined {
  const factor = findFactor(chord, 'origin')
  const own = findEffect(factor, 'own')
  const curated = findEffect(factor, 'curated')
  if (factor === undefined || own === undefined || curated === undefined) return undefined
  if (own.verdict === 'few' || curated.verdict === 'few') return undefined
  const [better, worse] = own.effect >= curated.effect ? [own, curated] : [curated, own]
  const difference = compared(factor, better.value, worse.value)
  if (difference === undefined) return undefined
  const after = shifted(
    before,
    better === own ? stepOf(difference, leastChance) : -stepOf(difference, leastChance),
  )
  if (after === before) return undefined
  const expect = (times: number): number =>
    better === own
      ? part(after, times) / part(before, times)
      : part(1000 - after, times) / part(1000 - before, times)
  return {
    before,
    after,
    reason: timesReason('origin', { better, worse }, difference),
    expected: { times: expect(difference.times), low: expect(difference.low), high: expect(difference.high) },
  }
}

/**
 * More posts that invite a reply where those do better and their answers are answered; fewer where comments stay unanswered,
 * whatever they do. Fewer because they do worse is never proposed: they are there to listen, not to be seen.
 */
export function invitingProposals(
  { invitingShare }: Tactic,
  { chord, interaction }: { chord: Chord; interaction?: Interaction | undefined },
  leastChance: number,
): Proposal[] {
  const inTime = interaction?.inTime
  const isLate =
    inTime !== undefined &&
    inTime.of >= LEAST_COMMENTS &&
    inTime.high !== null &&
    inTime.high < LEAST_ANSWERED
  const path = 'invitingShare'
  const key = 'share.inviting'
  if (isLate && inTime.share !== null && inTime.low !== null && inTime.high !== null) {
    const after = Math.max(LEAST_PART, invitingShare - LATE_POINTS)
    if (after >= invitingShare) return []
    const [share, low, high] = [inTime.share, inTime.low, inTime.high].map((one) => Math.round(one * 1000))
    return [
      {
        key,
        path,
        change: { code: 'share.inviting', before: invitingShare, after },
        reasons: [
          { code: 'answers.late', comments: inTime.of, share: share ?? 0, low: low ?? 0, high: high ?? 0 },
        ],
        expected: null,
      },
    ]
  }
  const yes = findEffect(findFactor(chord, 'inviting'), 'yes')
  if (yes === undefined || yes.verdict === 'few') return []
  const difference = fromLog(Math.log(yes.effect), errorOf(yes))
  const after = shifted(invitingShare, stepOf(difference, leastChance))
  if (after === invitingShare) return []
  const expect = (times: number): number => part(after, times) / part(invitingShare, times)
  return [
    {
      key,
      path,
      change: { code: 'share.inviting', before: invitingShare, after },
      reasons: [
        {
          code: 'chord.times',
          factor: 'inviting',
          better: 'yes',
          worse: 'no',
          times: yes.effect,
          low: yes.low,
          high: yes.high,
          betterPosts: yes.posts,
          worsePosts: chord.posts - yes.posts,
        },
      ],
      expected: { times: expect(yes.effect), low: expect(yes.low), high: expect(yes.high) },
    },
  ]
}

/** A share of two parts moved by a step; never past the least of either, nor back from beyond it. */
function shifted(before: number, step: number): number {
  const most = Math.max(before, 1000 - LEAST_PART)
  const least = Math.min(before, LEAST_PART)
  return Math.min(most, Math.max(least, before + step))
}

/** What a post does on average where this share does so many times the rest. */
function part(share: number, times: number): number {
  return (1000 - share + share * times) / 1000
}
