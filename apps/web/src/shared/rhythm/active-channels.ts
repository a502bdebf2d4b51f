import type { Channel, ChannelTactic, PlanBasis } from '@cadans/domain'

/** Channels that get posts, in their order, with their tactic and its place in the list. */
export function activeChannels({
  strategy,
  tactic,
}: PlanBasis): { channel: Channel; plan: ChannelTactic; index: number }[] {
  return strategy.channels
    .toSorted((a, b) => a.position - b.position)
    .flatMap((channel) => {
      const index = tactic.channels.findIndex(({ channelId }) => channelId === channel.id)
      const plan = tactic.channels[index]
      return channel.role === 'none' || plan === undefined ? [] : [{ channel, plan, index }]
    })
}
