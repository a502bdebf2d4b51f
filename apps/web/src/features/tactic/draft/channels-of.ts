import {
  BASIC_FREQUENCY,
  type Channel,
  type ChannelTactic,
  divide,
  formatMixes,
  postingDefaults,
  type Strategy,
  type Tactic,
} from '@cadans/domain'

const DAY_MINUTES = 1200

/** What a channel starts with: the sourced windows, the least usual frequency, and the formats that suit its platform. */
function startingChannel({ id, platform, role }: Channel, tactic: Tactic): ChannelTactic {
  const formats = tactic.formats.filter(({ retired }) => !retired)
  const weights = formats.map(({ kind }) => (kind === 'own' ? 0 : formatMixes[platform][kind]))
  const parts = divide(1000, weights)
  return {
    channelId: id,
    frequency: role === 'focus' ? postingDefaults[platform].frequency.from : BASIC_FREQUENCY,
    windows: [...postingDefaults[platform].windows],
    spacingMinutes: DAY_MINUTES,
    mostPerDay: 1,
    formatShares: weights.some((weight) => weight > 0)
      ? formats.map((format, index) => ({ id: format.id, share: parts[index] ?? 0 }))
      : [],
    ownShare: null,
    segmentShares: [],
  }
}

/** Channels that get posts but have no tactic yet. */
export function channelsMissing(
  tactic: Tactic,
  { channels }: Pick<Strategy, 'channels'>,
): readonly Channel[] {
  const known = new Set(tactic.channels.map(({ channelId }) => channelId))
  return channels.filter(({ id, role }) => role !== 'none' && !known.has(id))
}

/** The tactic with its channels as the strategy has them: new ones with their defaults, those that are gone left out. */
export function followingChannels(tactic: Tactic, strategy: Pick<Strategy, 'channels'>): Tactic {
  const known = new Set(strategy.channels.map(({ id }) => id))
  const missing = channelsMissing(tactic, strategy)
  const isWhole = missing.length === 0 && tactic.channels.every(({ channelId }) => known.has(channelId))
  if (isWhole) return tactic
  const kept = tactic.channels.filter(({ channelId }) => known.has(channelId))
  return { ...tactic, channels: [...kept, ...missing.map((channel) => startingChannel(channel, tactic))] }
}
