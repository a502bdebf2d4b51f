import { channelScore } from './channel-choice.ts'
import type { Assumption, ChannelChoice, StrategyNotes } from './channel-choice.schema.ts'
import { ownKinds } from './competitor.ts'
import type { Competitor, Observation } from './competitor.schema.ts'
import { documentTactic } from './document-tactic.ts'
import type { Id } from './id.ts'
import type { Kpi, KpiMeasurement } from './kpi.schema.ts'
import { messageShares } from './message-weight.ts'
import { only } from './only.ts'
import type { Inventory, Snapshot } from './situation.schema.ts'
import type { PlanBasis } from './strategy.ts'
import type { LocalDate } from './time.ts'

/** What a strategy rests on, as far as its document says it. Inventories and observations in order of date. */
export interface DocumentGroundwork {
  kpis: readonly Kpi[]
  measurements: readonly KpiMeasurement[]
  inventories: readonly Inventory[]
  snapshots: readonly Snapshot[]
  competitors: readonly Competitor[]
  observations: readonly Observation[]
  channelChoices: readonly ChannelChoice[]
  assumptions: readonly Assumption[]
  notes: Pick<StrategyNotes, 'weights' | 'reputation' | 'contacts' | 'rhythm'>
}

export type StrategyDocument = ReturnType<typeof strategyDocument>

/**
 * Which answers stand in the document of a strategy, part by part in the order in which it is read. The document draws all of it and
 * nothing else; ids are of rows that are looked up by name.
 * @param today what is over by then is left out
 */
export function strategyDocument(
  { strategy, tactic, groundwork }: PlanBasis & { groundwork: DocumentGroundwork },
  today: LocalDate,
) {
  const { observations, snapshots, notes } = groundwork
  return {
    goals: only(strategy.goals, 'id', 'name', 'kind', 'objective', 'weight'),
    kpis: only(
      groundwork.kpis,
      ...(['id', 'goalId', 'name', 'unit', 'method'] as const),
      ...(['direction', 'baseline', 'baselineOn', 'target', 'dueOn'] as const),
    ),
    measurements: only(groundwork.measurements, 'id', 'kpiId', 'date', 'value'),
    routines: only(strategy.routines, 'id', 'name', 'minutes', 'ownerId'),
    accounts: firstAndLast(snapshots, null),
    /** When people were last asked how content they are. */
    asked: groundwork.inventories.at(-1) ?? null,
    heard: observations.filter(({ competitorId, kind }) => competitorId === null && isHeard(kind)),
    segments: only(
      strategy.segments,
      ...(['id', 'name', 'ageFrom', 'ageUntil', 'share', 'use', 'knows', 'questions', 'likeness'] as const),
    ),
    competitors: groundwork.competitors.map(({ id, name, works }) => ({
      id,
      name,
      works,
      accounts: firstAndLast(snapshots, id),
      seen: observations.filter(({ competitorId }) => competitorId === id),
    })),
    messages: messagesOf(strategy),
    channels: strategy.channels.map(({ id, name, role }) => ({
      id,
      name,
      role,
      /** Posts a week, in thousandths. */
      frequency: tactic.channels.find(({ channelId }) => channelId === id)?.frequency ?? 0,
      score: scoreOf(id, groundwork),
    })),
    assumptions: only(groundwork.assumptions, 'id', 'text', 'status'),
    tactic: documentTactic({ strategy, tactic }, today),
    adjust: { rhythm: notes.rhythm, reputation: notes.reputation, contacts: notes.contacts },
  }
}

/** Each with its part of all posts, in per mille. */
function messagesOf({ keyMessages, goals }: PlanBasis['strategy']) {
  const shares = messageShares(keyMessages, goals)
  return only(
    keyMessages,
    ...(['id', 'text', 'proof', 'goalIds', 'segmentIds', 'register', 'appeal', 'mood'] as const),
  ).map((message, at) => ({ ...message, share: shares[at] ?? 0 }))
}

function isHeard(kind: Observation['kind']): boolean {
  return (ownKinds as readonly string[]).includes(kind)
}

/** In per mille of the most there is; null while it was not judged. */
function scoreOf(id: Id, { channelChoices, notes }: DocumentGroundwork): number | null {
  const scores = channelChoices.find(({ channelId }) => channelId === id)?.scores
  return scores === undefined ? null : channelScore(scores, notes.weights)
}

/** Of each account how it stood first and how it stands now; null is one's own. */
function firstAndLast(snapshots: readonly Snapshot[], competitorId: Id | null): Snapshot[] {
  const own = snapshots.filter((one) => one.competitorId === competitorId)
  return [...Map.groupBy(own, ({ platform }) => platform).values()].flatMap((ofAccount) => {
    const inOrder = ofAccount.toSorted((a, b) => (a.date < b.date ? -1 : 1))
    const [first, last] = [inOrder[0], inOrder.at(-1)]
    if (first === undefined || last === undefined) return []
    return first === last ? [first] : [first, last]
  })
}
