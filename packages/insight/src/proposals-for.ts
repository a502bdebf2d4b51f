import { agreeing } from './agreeing.ts'
import { channelProposals, themeProposals } from './division-proposals.ts'
import { frequencyProposals } from './frequency-proposals.ts'
import { leastChanceOf } from './least-chance.ts'
import type { Proposal, ProposalBasis } from './proposal.ts'
import { windowProposals } from './window-proposals.ts'
import { invitingProposals, ownShareProposals } from './yes-no-proposals.ts'

/**
 * What a review proposes to change in a tactic: bounded steps, each with its reasons, each to be taken or left by itself.
 * Proposals of one review speak of different fields or different values and agree with each other, so that they can be applied in any
 * order.
 */
export function proposalsFor(basis: ProposalBasis): Proposal[] {
  const { strategy, tactic, chord } = basis
  const leastChance = leastChanceOf(chord)
  const found = { chord, leastChance }
  const posting = new Set(strategy.channels.filter(({ role }) => role !== 'none').map(({ id }) => id))
  const byChannel = tactic.channels.flatMap((channel, index) =>
    posting.has(channel.channelId)
      ? [...channelProposals(channel, index, found), ...windowProposals(channel, index, found)]
      : [],
  )
  const proposals = [
    ...themeProposals(tactic.themes, chord, leastChance),
    ...byChannel,
    ...ownShareProposals(tactic, chord, leastChance),
    ...invitingProposals(tactic, basis, leastChance),
    ...frequencyProposals(basis),
  ]
  return agreeing(proposals, tactic)
}
