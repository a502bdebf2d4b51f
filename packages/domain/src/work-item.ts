import type { Assumption, ChannelChoice, StrategyNotes } from './channel-choice.schema.ts'
import type { Channel } from './channel.schema.ts'
import type { Competitor } from './competitor.schema.ts'
import { reviewDueOn, routineDays } from './due-days.ts'
import type { Horizon } from './horizon.ts'
import type { Id } from './id.ts'
import { kpiWork } from './kpi-work.ts'
import type { Kpi, KpiMeasurement } from './kpi.schema.ts'
import type { Review } from './review.schema.ts'
import { beatDays, type BeatKind, beatKinds } from './rhythm.ts'
import type { Inventory, Snapshot } from './situation.schema.ts'
import type { Routine, Task } from './task.schema.ts'
import { addDays, type LocalDate } from './time.ts'

/** Work that is looked at again on a day of its own, and that is over once somebody says so. */
const lookKinds = [...beatKinds, 'arrange', 'competitor', 'channel', 'assumption'] as const
export type LookKind = (typeof lookKinds)[number]

/** Work of a day that is no post, whatever it comes from. */
export interface WorkItem {
  kind: LookKind | 'task' | 'routine' | 'measure'
  /** Of the row that it comes from. */
  id: Id
  date: LocalDate
  /** What it is about: a title of its own, or the name of what is to be looked at; empty for a beat. */
  name: string
  ownerId: Id | null
}

export interface WorkBasis {
  tasks: readonly Task[]
  routines: readonly Routine[]
  kpis: readonly Kpi[]
  measurements: readonly Pick<KpiMeasurement, 'kpiId' | 'date'>[]
  competitors: readonly Competitor[]
  channels: readonly Pick<Channel, 'id' | 'name' | 'platform' | 'role'>[]
  channelChoices: readonly ChannelChoice[]
  assumptions: readonly Assumption[]
  reviews: readonly Pick<Review, 'until'>[]
  inventories: readonly Pick<Inventory, 'date'>[]
  snapshots: readonly Pick<Snapshot, 'competitorId' | 'platform' | 'date'>[]
  notes: Pick<StrategyNotes, 'id' | 'rhythm'>
}

/**
 * All work of a period that is not done yet, by date and name. A routine of a day before the one it was last done for is over.
 * @param today the local date; of what comes back and passed by undone, it says which is the last
 */
export function workItems(basis: WorkBasis, period: Horizon, today: LocalDate): WorkItem[] {
  const items = [
    ...taskItems(basis),
    ...routineItems(basis, period),
    ...kpiItems(basis),
    ...lookItems(basis),
    ...beatKinds.flatMap((kind) => beatItems(kind, basis, { period, today })),
  ]
  const inPeriod = items.filter(({ date }) => date >= period.from && date <= period.until)
  return inPeriod.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Before any day that a row can have. */
const LONG_AGO = '1970-01-01'

/**
 * All work up to a day that is not done yet, however long ago it was due, by date and name. A routine of a day that is over is over,
 * whether it was done or not.
 */
export function openWork(
  basis: WorkBasis,
  { today, until }: { today: LocalDate; until: LocalDate },
): WorkItem[] {
  const before = { from: LONG_AGO, until: addDays(today, -1) }
  return [
    ...workItems({ ...basis, routines: [] }, before, today),
    ...workItems(basis, { from: today, until }, today),
  ]
}

type BeatBasis = Pick<WorkBasis, 'notes' | 'reviews' | 'inventories' | 'snapshots' | 'channels'>

function taskItems({ tasks }: WorkBasis): WorkItem[] {
  return tasks
    .filter(({ doneOn }) => doneOn === null)
    .map(({ id, date, title, ownerId }) => ({ kind: 'task', id, date, name: title, ownerId }))
}

function routineItems({ routines }: WorkBasis, period: Horizon): WorkItem[] {
  return routines.flatMap((routine) =>
    routineDays(routine, period)
      .filter((date) => routine.doneOn === null || date > routine.doneOn)
      .map((date): WorkItem => {
        const { id, name, ownerId } = routine
        return { kind: 'routine', id, date, name, ownerId }
      }),
  )
}

function kpiItems({ kpis, measurements }: WorkBasis): WorkItem[] {
  return kpis.flatMap((kpi): WorkItem[] => {
    const work = kpiWork(
      kpi,
      measurements.filter(({ kpiId }) => kpiId === kpi.id),
    )
    return work === null ? [] : [{ ...work, id: kpi.id, name: kpi.name, ownerId: kpi.arrangedBy }]
  })
}

function lookItems({ competitors, channels, channelChoices, assumptions }: WorkBasis): WorkItem[] {
  return [
    ...competitors.map((competitor): WorkItem => {
      const { id, name, ownerId } = competitor
      return { kind: 'competitor', id, date: reviewDueOn(competitor), name, ownerId }
    }),
    ...channelChoices.flatMap(({ channelId, lookOn, ownerId }): WorkItem[] => {
      const channel = channels.find(({ id }) => id === channelId)
      return lookOn === null || channel === undefined
        ? []
        : [{ kind: 'channel', id: channelId, date: lookOn, name: channel.name, ownerId }]
    }),
    ...assumptions.flatMap(({ id, text, status, lookOn, ownerId }): WorkItem[] =>
      lookOn === null || status !== 'open'
        ? []
        : [{ kind: 'assumption', id, date: lookOn, name: text, ownerId }],
    ),
  ]
}

function beatItems(
  kind: BeatKind,
  basis: BeatBasis,
  { period, today }: { period: Horizon; today: LocalDate },
): WorkItem[] {
  const beat = basis.notes.rhythm[kind]
  if (beat === undefined) return []
  return beatDays(beat, { metOn: metOn(kind, basis, today), today }, period).map((date) => ({
    kind,
    id: basis.notes.id,
    date,
    name: '',
    ownerId: beat.ownerId,
  }))
}

/** When a beat was last done: a period that is over was looked back on, each own account has its figures, people were asked. */
function metOn(kind: BeatKind, basis: BeatBasis, today: LocalDate): LocalDate | null {
  switch (kind) {
    case 'review':
      return latest(basis.reviews.map(({ until }) => until).filter((until) => until <= today))
    case 'satisfaction':
      return latest(basis.inventories.map(({ date }) => date))
    case 'snapshots': {
      const own = basis.snapshots.filter(({ competitorId }) => competitorId === null)
      const accounts = basis.channels.filter(({ role }) => role !== 'none')
      const days = accounts.map(({ platform }) =>
        latest(own.filter((one) => one.platform === platform).map(({ date }) => date)),
      )
      const known = days.filter((day) => day !== null)
      return known.length < days.length ? null : (known.toSorted(inOrder)[0] ?? null)
    }
  }
}

function latest(dates: readonly LocalDate[]): LocalDate | null {
  return dates.toSorted(inOrder).at(-1) ?? null
}

function inOrder(one: LocalDate, other: LocalDate): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function keyOf({ date, kind, name, id }: WorkItem): string {
  return [date, kind, name, id].join('\n')
}
