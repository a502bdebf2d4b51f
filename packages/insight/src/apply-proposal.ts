import {
  type ChannelTactic,
  type Id,
  type Share,
  type Tactic,
  type TacticChange,
  withMoved,
} from '@cadans/domain'
import type { Proposal } from './proposal.ts'

/**
 * The tactic after a proposal; the given one is left as it was. Undefined where what the proposal would change no longer stands
 * as it did: then it speaks of another tactic.
 */
export function applyProposal(tactic: Tactic, { change }: Pick<Proposal, 'change'>): Tactic | undefined {
  switch (change.code) {
    case 'share.theme': {
      const current = tactic.themes.filter(({ retired }) => !retired)
      return isAsBefore(current, change) ? { ...tactic, themes: withMoved(tactic.themes, change) } : undefined
    }
    case 'share.format':
      return withChannel(tactic, change.channelId, (channel) =>
        isAsBefore(channel.formatShares, change)
          ? { ...channel, formatShares: withMoved(channel.formatShares, change) }
          : undefined,
      )
    case 'share.segment':
      return withChannel(tactic, change.channelId, (channel) =>
        isAsBefore(channel.segmentShares, change)
          ? { ...channel, segmentShares: withMoved(channel.segmentShares, change) }
          : undefined,
      )
    case 'share.own':
      if (change.channelId !== null)
        return withChannel(tactic, change.channelId, (channel) =>
          channel.ownShare === change.before ? { ...channel, ownShare: change.after } : undefined,
        )
      return tactic.ownShare === change.before ? { ...tactic, ownShare: change.after } : undefined
    case 'share.inviting':
      return tactic.invitingShare === change.before ? { ...tactic, invitingShare: change.after } : undefined
    case 'window.weight':
      return withChannel(tactic, change.channelId, (channel) => withWeight(channel, change))
    case 'frequency':
      return withChannel(tactic, change.channelId, (channel) =>
        channel.frequency === change.before ? { ...channel, frequency: change.after } : undefined,
      )
  }
}

type Moved = Pick<
  Extract<TacticChange, { code: 'share.theme' }>,
  'fromId' | 'toId' | 'points' | 'fromBefore' | 'toBefore'
>

function isAsBefore(
  shares: readonly Share[],
  { fromId, toId, points, fromBefore, toBefore }: Moved,
): boolean {
  const shareOf = (id: Id): number | undefined => shares.find((one) => one.id === id)?.share
  return fromBefore >= points && shareOf(fromId) === fromBefore && shareOf(toId) === toBefore
}

function withWeight(
  channel: ChannelTactic,
  { weekday, from, until, before, after }: Extract<TacticChange, { code: 'window.weight' }>,
): ChannelTactic | undefined {
  const at = channel.windows.findIndex(
    (window) =>
      window.weekday === weekday &&
      window.from === from &&
      window.until === until &&
      window.weight === before,
  )
  if (at === -1) return undefined
  return {
    ...channel,
    windows: channel.windows.map((window, index) => (index === at ? { ...window, weight: after } : window)),
  }
}

function withChannel(
  tactic: Tactic,
  channelId: Id,
  change: (channel: ChannelTactic) => ChannelTactic | undefined,
): Tactic | undefined {
  const channel = tactic.channels.find((one) => one.channelId === channelId)
  const changed = channel && change(channel)
  if (changed === undefined) return undefined
  return { ...tactic, channels: tactic.channels.map((one) => (one === channel ? changed : one)) }
}
