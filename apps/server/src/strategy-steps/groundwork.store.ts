import type { Executor } from '@cadans/database'
import type {
  Assumption,
  ChannelChoice,
  Competitor,
  Inventory,
  Kpi,
  KpiMeasurement,
  Observation,
  Review,
  Snapshot,
  StrategyNotes,
  Task,
} from '@cadans/domain'
import {
  assumptionKind,
  channelChoiceKind,
  strategyNotesKind,
} from '../channel-choice/channel-choice.kinds.ts'
import { competitorKind, observationKind } from '../competitor/competitor.kinds.ts'
import { findRows } from '../journal/rows.store.ts'
import { kpiKind } from '../kpi/kpi.kinds.ts'
import { findMeasurements } from '../kpi/kpi.store.ts'
import type { Member } from '../access/member.ts'
import { reviewKind } from '../review/review.kind.ts'
import { inventoryKind, snapshotKind } from '../situation/situation.kinds.ts'
import { taskKind } from '../work/work.kinds.ts'

/** What a strategy rests on and is steered by, beside what a plan is made from. */
export interface Groundwork {
  kpis: readonly Kpi[]
  measurements: readonly KpiMeasurement[]
  tasks: readonly Task[]
  inventories: readonly Inventory[]
  snapshots: readonly Snapshot[]
  competitors: readonly Competitor[]
  observations: readonly Observation[]
  channelChoices: readonly ChannelChoice[]
  assumptions: readonly Assumption[]
  /** Version 0 while nobody has written any. */
  notes: StrategyNotes
  reviews: readonly Review[]
}

/** All living rows of it; what has a date in order of date, the first one first. */
export async function findGroundwork(executor: Executor, member: Member): Promise<Groundwork> {
  const [notes] = await findRows(executor, member, strategyNotesKind)
  return {
    kpis: await findRows(executor, member, kpiKind),
    measurements: await findMeasurements(executor, member),
    tasks: (await findRows(executor, member, taskKind)).toSorted(byDate),
    inventories: (await findRows(executor, member, inventoryKind)).toSorted(byDate),
    snapshots: (await findRows(executor, member, snapshotKind)).toSorted(byDate),
    competitors: await findRows(executor, member, competitorKind),
    observations: (await findRows(executor, member, observationKind)).toSorted(byDate),
    channelChoices: await findRows(executor, member, channelChoiceKind),
    assumptions: await findRows(executor, member, assumptionKind),
    notes: notes ?? { ...emptyNotes, id: member.workspaceId },
    reviews: (await findRows(executor, member, reviewKind)).toSorted((one, other) =>
      one.from < other.from ? -1 : 1,
    ),
  }
}

const emptyNotes = { version: 0, weights: {}, reputation: '', contacts: '', rhythm: {} }

function byDate(one: { date: string }, other: { date: string }): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0
}
