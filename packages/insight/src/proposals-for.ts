import { channelProposals, themeProposals } from './division-proposals.ts'
import { frequencyProposals } from './frequency-proposals.ts'
import type { Proposal, ProposalBasis } from './proposal.ts'
import { windowProposals } from './window-proposals.ts'
import { invitingProposals, ownShareProposals } from './yes-no-proposals.ts'

/**
 * What a review proposes to change in a tactic: bounded steps, each with its reasons, each to be taken or left by itself.
 * Proposals of one review speak of different fields or different values, so that they can be applied in any order.
 */
export function proposalsFor(basis: ProposalBasis): Proposal[] {
  const { strategy, tactic, chord, interaction } = basis
  const posting = new Set(strategy.channels.filter(({ role }) => role !== 'none').map(({ id }) => id))
  const byChannel = tactic.channels.flatMap((channel, index) =>
    posting.has(channel.channelId)
      ? [...channelProposals(channel, index, chord), ...windowProposals(channel, index, chord)]
      : [],
  )
  return [
    ...themeProposals(tactic.themes, chord),
    ...byChannel,
    ...ownShareProposals(tactic, chord),
    ...invitingProposals(tactic, chord, interaction),
    ...frequencyProposals(basis),
  ]
}
