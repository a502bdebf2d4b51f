import type { Channel } from './channel.schema.ts'
import { formatMixes } from './data/format-defaults.ts'
import { BASIC_FREQUENCY, postingDefaults } from './data/posting-defaults.ts'
import { divide } from './share.ts'
import type { ChannelTactic, Format, Tactic } from './tactic.schema.ts'

/** At most one post a day on a channel, and never two within twenty hours: what the default windows have room for. */
const SPACING_MINUTES = 20 * 60

/** Posts a week in thousandths that a role asks for: the least that is usual on the platform, or the floor. */
export function usualFrequency({ platform, role }: Pick<Channel, 'platform' | 'role'>): number {
  return role === 'focus' ? postingDefaults[platform].frequency.from : BASIC_FREQUENCY
}

/**
 * What a channel starts with: the sourced windows, the least usual frequency by its role, and the formats that suit its
 * platform in the shares that are usual there.
 */
export function newChannelTactic(
  { id, platform, role }: Pick<Channel, 'id' | 'platform' | 'role'>,
  formats: readonly Format[],
): ChannelTactic {
  const current = formats.filter(({ retired }) => !retired)
  const weights = current.map(({ kind }) => (kind === 'own' ? 0 : formatMixes[platform][kind]))
  const parts = divide(1000, weights)
  return {
    channelId: id,
    frequency: usualFrequency({ platform, role }),
    windows: postingDefaults[platform].windows.map((window) => ({ ...window })),
    spacingMinutes: SPACING_MINUTES,
    mostPerDay: 1,
    formatShares: weights.some((weight) => weight > 0)
      ? current.map((format, index) => ({ id: format.id, share: parts[index] ?? 0 }))
      : [],
    ownShare: null,
    segmentShares: [],
  }
}

/**
 * The tactic with the frequency that a channel's role asks for: focus gets at least what is usual on the platform, basic at most the
 * floor. A channel that gets no posts now keeps what it had, for when it is woken.
 */
export function withRole(tactic: Tactic, channel: Pick<Channel, 'id' | 'platform' | 'role'>): Tactic {
  if (channel.role === 'none') return tactic
  const wanted = usualFrequency(channel)
  const bound = channel.role === 'focus' ? Math.max : Math.min
  return {
    ...tactic,
    channels: tactic.channels.map((one) =>
      one.channelId === channel.id ? { ...one, frequency: bound(one.frequency, wanted) } : one,
    ),
  }
}

/** The tactic with a place for this channel; the same one when it has a place, or gets no posts now. */
export function withChannel(tactic: Tactic, channel: Pick<Channel, 'id' | 'platform' | 'role'>): Tactic {
  const isKnown = tactic.channels.some(({ channelId }) => channelId === channel.id)
  if (isKnown || channel.role === 'none') return tactic
  return { ...tactic, channels: [...tactic.channels, newChannelTactic(channel, tactic.formats)] }
}
