import type { ChannelTactic, Share } from '@cadans/domain'
import type { Chord } from './chord.ts'
import { findFactor } from './chord-compare.ts'
import type { Proposal } from './proposal.ts'
import { type ShareMove, shareMoves } from './share-moves.ts'

/** Shares of themes, seasons left as they are. */
export function themeProposals(
  themes: readonly (Share & { retired: boolean })[],
  chord: Chord,
  leastChance: number,
): Proposal[] {
  const factor = findFactor(chord, 'theme')
  if (factor === undefined) return []
  const current = themes.filter(({ retired }) => !retired)
  return shareMoves(current, factor, leastChance).map(({ reason, expected, ...move }) => ({
    key: `share.theme/${move.fromId}/${move.toId}`,
    path: 'themes',
    change: { code: 'share.theme', ...move },
    reasons: [reason],
    expected,
  }))
}

/** Shares of formats and of segments on one channel. */
export function channelProposals(
  channel: ChannelTactic,
  index: number,
  { chord, leastChance }: { chord: Chord; leastChance: number },
): Proposal[] {
  const formats = findFactor(chord, 'format', channel.channelId)
  const segments = findFactor(chord, 'segment')
  const say = (
    code: 'share.format' | 'share.segment',
    field: 'formatShares' | 'segmentShares',
    { reason, expected, ...move }: ShareMove,
  ): Proposal => ({
    key: `${code}/${channel.channelId}/${move.fromId}/${move.toId}`,
    path: `channels.${index}.${field}`,
    change: { code, channelId: channel.channelId, ...move },
    reasons: [reason],
    expected,
  })
  return [
    ...(formats === undefined ? [] : shareMoves(channel.formatShares, formats, leastChance)).map((move) =>
      say('share.format', 'formatShares', move),
    ),
    ...(segments === undefined ? [] : shareMoves(channel.segmentShares, segments, leastChance)).map((move) =>
      say('share.segment', 'segmentShares', move),
    ),
  ]
}
