import {
  quarterFrom,
  type StartWorkspace,
  type Tactic,
  tacticSchema,
  toLocal,
  type Workspace,
} from '@cadans/domain'
import {
  assumptionKind,
  channelChoiceKind,
  strategyNotesKind,
} from '../channel-choice/channel-choice.kinds.ts'
import type { AppContext } from '../context.ts'
import type { Change } from '../journal/change.ts'
import { type MadePlan, writePlan } from '../plan/plan.writes.ts'
import { startingStrategy, type StartingRows } from '../start/starting-strategy.ts'
import { channelKind, goalKind, keyMessageKind, personKind, segmentKind } from '../strategy/strategy.kinds.ts'
import { tacticKind } from '../tactic/tactic.kind.ts'
import { routineKind } from '../work/work.kinds.ts'
import { createWorkspace, type StartContext } from './new-workspace.store.ts'

export interface Started {
  changeNumber: number
  changeSetId: string | null
  workspace: Workspace
  /** How many places the first plan put in the calendar. */
  placed: number
}

/** Makes a workspace with all its defaults and plans its first thirteen weeks, so that the calendar is not empty. */
export async function startWorkspace(
  context: StartContext,
  start: StartWorkspace,
  signal?: AbortSignal,
): Promise<Started> {
  const { id, name, language, zone, country, sector } = start
  const today = toLocal(context.clock.now(), zone).date
  const from = start.startDate < today ? today : start.startDate
  const rows = startingStrategy({ ...start, startDate: from }, context.newId)
  const ownerId = rows.people[0]?.id ?? context.newId()
  // Parsed, so that its keys stand in the order in which a saved draft has them: versions are compared as text.
  const tactic = tacticSchema.parse(rows.tactic)
  const made = await firstPlan(context, { ...start, startDate: from }, { rows, tactic, signal })
  const { changeNumber, changeSetId, result } = await createWorkspace(
    context,
    { id, name, language, zone, country, sector, approval: 'off', isExample: false, ownerId },
    {
      deed: 'start',
      async fill(change) {
        await createRows(context, change, { ...rows, tactic })
        const { placed } = await writePlan(context, change, made)
        return placed
      },
    },
  )
  return { changeNumber, changeSetId, ...result }
}

/** Made from the rows before they are written, so that nobody who writes waits for it. */
async function firstPlan(
  { planner, clock }: StartContext,
  { id, zone, country, startDate }: StartWorkspace,
  { rows, tactic, signal }: { rows: StartingRows; tactic: Tactic; signal: AbortSignal | undefined },
): Promise<MadePlan> {
  const { goals, keyMessages, segments, channels, people, routines } = rows
  const nothingYet = { absences: [], campaigns: [], milestones: [], closedDays: [], rubrics: [] }
  const basis = {
    now: toLocal(clock.now(), zone),
    zone,
    horizon: quarterFrom(startDate),
    strategy: { country, goals, keyMessages, segments, channels, people, routines, ...nothingYet },
    standing: [],
    free: [],
  }
  const proposed = await planner.propose({ basis, wish: { tactic } }, { workspaceId: id, same: id, signal })
  return { basis, tactic, release: [], proposed }
}

async function createRows({ newId }: AppContext, change: Change, rows: StartingRows): Promise<void> {
  await change.create(goalKind, rows.goals)
  await change.create(segmentKind, rows.segments)
  await change.create(keyMessageKind, rows.keyMessages)
  await change.create(channelKind, rows.channels)
  await change.create(personKind, rows.people)
  await change.create(routineKind, rows.routines)
  await change.create(channelChoiceKind, rows.channelChoices)
  await change.create(assumptionKind, rows.assumptions)
  await change.create(strategyNotesKind, [{ ...rows.notes, id: change.member.workspaceId }])
  await change.create(tacticKind, [{ id: newId(), tactic: rows.tactic }])
}
