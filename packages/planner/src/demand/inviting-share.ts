import type { Segment } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import { shareOf, sharesOf } from '../numbers/shares.ts'
import type { ChannelModel, Model } from '../request/model.ts'

/** How much more often a place of a segment invites than one of another: people who look reply, people who buy take a link. */
const inviteWeights = { look: 3, both: 2, buy: 1 } as const satisfies Record<Segment['use'], number>
type Use = Segment['use']
const uses = Object.keys(inviteWeights) as Use[]

/** Which part of places invites a reply, per mille: the tactic's share over all places, more of it where people look. */
export interface InvitingShares {
  /** Of a segment, {@link NONE} is no segment. */
  of: (segment: number) => number
  /** Of a channel, with its mix of segments. */
  on: (channel: ChannelModel) => number
}

export function invitingShares(model: Model): InvitingShares {
  const { invitingShare } = model.tactic
  const byUse = sharesByUse(invitingShare, placesByUse(model))
  const of = (segment: number): number => {
    const use = segment === NONE ? undefined : model.segments[segment]?.use
    return use === undefined ? invitingShare : byUse[use]
  }
  return {
    of,
    on: ({ segmentWeights }) => {
      const total = segmentWeights.reduce((sum, weight) => sum + weight, 0)
      if (total === 0) return invitingShare
      const owed = segmentWeights.reduce((sum, weight, segment) => sum + weight * of(segment), 0)
      return Math.round(owed / total)
    },
  }
}

/** Posts a week that the tactic wants for each use, in parts. */
function placesByUse({ channels, segments }: Model): Record<Use, number> {
  const places = { look: 0, both: 0, buy: 0 }
  for (const { tactic, segmentWeights } of channels) {
    const shares = sharesOf(segmentWeights)
    for (const [segment, { use }] of segments.entries()) {
      places[use] += tactic.frequency * shareOf(shares, segment)
    }
  }
  return places
}

/** The share of each use, so that all together come to the share that was asked: what one cannot take, the others do. */
function sharesByUse(share: number, places: Record<Use, number>): Record<Use, number> {
  const found = { look: share, both: share, buy: share }
  let active = uses.filter((use) => places[use] > 0)
  let wanted = share * active.reduce((sum, use) => sum + places[use], 0)
  while (active.length > 0) {
    const weighed = active.reduce((sum, use) => sum + inviteWeights[use] * places[use], 0)
    const wholeOf = (use: Use): number => (inviteWeights[use] * wanted) / weighed
    const full = active.filter((use) => wholeOf(use) > 1000)
    if (full.length === 0) {
      for (const use of active) found[use] = Math.round(wholeOf(use))
      break
    }
    for (const use of full) {
      found[use] = 1000
      wanted -= 1000 * places[use]
    }
    active = active.filter((use) => !full.includes(use))
  }
  return found
}
