import { type ChannelRole, FOCUS_CHANNELS_ADVISED } from './channel.ts'
import type { Channel } from './channel.schema.ts'
import type { Id } from './id.ts'

/** What a channel is chosen by: the audience there, then what it can do. */
export const channelCriteria = [
  'audience',
  'opinion',
  'attention',
  'trend',
  'remarketing',
  'advertising',
  'events',
  'reviews',
  'products',
  'vacancies',
  'sales',
] as const
export type ChannelCriterion = (typeof channelCriteria)[number]

/** 0 to 5 by criterion; one that is not there was not said. */
export type CriterionLevels = Partial<Record<ChannelCriterion, number>>

/** Where an assumption stands once it was held against what is known. */
export const assumptionStatuses = ['open', 'confirmed', 'refuted'] as const

const AUDIENCE: readonly ChannelCriterion[] = ['audience', 'opinion', 'attention']

/** How much a criterion counts. */
export function weightOf(weights: CriterionLevels, criterion: ChannelCriterion): number {
  return weights[criterion] ?? (AUDIENCE.includes(criterion) ? 3 : 1)
}

/**
 * The score of a channel: the weighted mean of the criteria that were judged, in per mille of the most there is; null where none
 * was.
 */
export function channelScore(scores: CriterionLevels, weights: CriterionLevels): number | null {
  let total = 0
  let most = 0
  for (const criterion of channelCriteria) {
    const score = scores[criterion]
    const weight = weightOf(weights, criterion)
    if (score === undefined) continue
    total += score * weight
    most += 5 * weight
  }
  return most === 0 ? null : Math.round((1000 * total) / most)
}

/**
 * The roles that channels have once the focus lies on these: other focus channels become basic, and what gets no posts now stays so
 * unless it is one of them. Only those that change.
 */
export function rolesOfFocus<T extends Pick<Channel, 'id' | 'role'>>(
  channels: readonly T[],
  focus: readonly Id[],
): { channel: T; role: ChannelRole }[] {
  return channels.flatMap((channel) => {
    const { id, role } = channel
    const wanted = focus.includes(id) ? 'focus' : role === 'focus' ? 'basic' : role
    return wanted === role ? [] : [{ channel, role: wanted }]
  })
}

/** The channels to put the work in, the best first: few do more than two well. Of equal ones the first in order. */
export function proposedFocus(
  channels: readonly Pick<Channel, 'id' | 'position'>[],
  choices: readonly { channelId: Id; scores: CriterionLevels }[],
  weights: CriterionLevels,
): Id[] {
  const scored = channels.flatMap(({ id, position }) => {
    const choice = choices.find(({ channelId }) => channelId === id)
    const score = choice === undefined ? null : channelScore(choice.scores, weights)
    return score === null ? [] : [{ id, position, score }]
  })
  return scored
    .toSorted((one, other) => other.score - one.score || one.position - other.position)
    .slice(0, FOCUS_CHANNELS_ADVISED)
    .map(({ id }) => id)
}
