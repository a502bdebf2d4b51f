import type { Tactic } from '@cadans/domain'
import type { References } from '../row/references.store.ts'

/** The rows that a tactic names, channels apart: those have a refusal of their own. */
export function referencesOfTactic(tactic: Tactic): References {
  return {
    segment: tactic.channels.flatMap(({ segmentShares }) => segmentShares.map(({ id }) => id)),
    keyMessage: tactic.themes.flatMap(({ messageIds }) => messageIds),
    person: tactic.reachability.map(({ personId }) => personId),
    goal: tactic.promotion.rules.flatMap(({ goalIds }) => goalIds),
    campaign: tactic.promotion.rules.flatMap(({ campaignIds }) => campaignIds),
  }
}
