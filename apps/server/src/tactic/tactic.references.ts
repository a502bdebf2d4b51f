import type { Tactic } from '@cadans/domain'
import type { References } from '../row/references.store.ts'

/** The rows that a tactic names, the channels that it plans apart: those have a refusal of their own. */
export function referencesOfTactic(tactic: Tactic): References {
  return {
    channel: [
      ...tactic.promotion.rules.flatMap(({ channelIds }) => channelIds),
      ...tactic.promotion.lines.map(({ channelId }) => channelId),
    ],
    segment: [
      ...tactic.channels.flatMap(({ segmentShares }) => segmentShares.map(({ id }) => id)),
      ...tactic.promotion.rules.flatMap(({ segmentIds }) => segmentIds),
      ...tactic.promotion.lines.map(({ segmentId }) => segmentId),
    ],
    keyMessage: tactic.themes.flatMap(({ messageIds }) => messageIds),
    person: tactic.reachability.map(({ personId }) => personId),
    goal: tactic.promotion.rules.flatMap(({ goalIds }) => goalIds),
    campaign: tactic.promotion.rules.flatMap(({ campaignIds }) => campaignIds),
  }
}
