import type { Id, Share, Strategy, Tactic } from '@cadans/domain'

/**
 * The draft that is the applied tactic again, as far as the strategy still has what it names. What was added since is kept:
 * channels as they are, the rest retired, because posts may name it.
 */
export function restoredTactic(applied: Tactic, current: Tactic, strategy: Strategy): Tactic {
  const living = (rows: readonly { id: Id }[]) => {
    const ids = new Set(rows.map(({ id }) => id))
    return (id: Id) => ids.has(id)
  }
  const hasChannel = living(strategy.channels)
  const hasSegment = living(strategy.segments)
  const hasMessage = living(strategy.keyMessages)
  const hasPerson = living(strategy.people)
  const hasGoal = living(strategy.goals)
  const hasCampaign = living(strategy.campaigns)
  // A division that misses a part would no longer add up.
  const whole = (shares: Share[]) => (shares.every(({ id }) => hasSegment(id)) ? shares : [])
  const channels = applied.channels
    .filter(({ channelId }) => hasChannel(channelId))
    .map((channel) => ({ ...channel, segmentShares: whole(channel.segmentShares) }))
  const known = new Set(channels.map(({ channelId }) => channelId))
  return {
    ...applied,
    channels: [...channels, ...current.channels.filter(({ channelId }) => !known.has(channelId))],
    themes: [
      ...applied.themes.map((theme) => ({ ...theme, messageIds: theme.messageIds.filter(hasMessage) })),
      ...addedSince(applied.themes, current.themes).map((theme) => ({ ...theme, share: 0 })),
    ],
    formats: [...applied.formats, ...addedSince(applied.formats, current.formats)],
    sources: [...applied.sources, ...addedSince(applied.sources, current.sources)],
    hiredHelp: [...applied.hiredHelp, ...addedSince(applied.hiredHelp, current.hiredHelp)],
    reachability: applied.reachability.filter(({ personId }) => personId === null || hasPerson(personId)),
    promotion: {
      ...applied.promotion,
      rules: applied.promotion.rules.map((rule) => ({
        ...rule,
        goalIds: rule.goalIds.filter(hasGoal),
        campaignIds: rule.campaignIds.filter(hasCampaign),
      })),
    },
  }
}

function addedSince<T extends { id: Id; retired: boolean }>(
  applied: readonly T[],
  current: readonly T[],
): T[] {
  const known = new Set(applied.map(({ id }) => id))
  return current.filter(({ id }) => !known.has(id)).map((row) => ({ ...row, retired: true }))
}
