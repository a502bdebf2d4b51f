import { quarterFrom, type StartWorkspace, tacticSchema, toLocal, type Workspace } from '@cadans/domain'
import {
  assumptionKind,
  channelChoiceKind,
  strategyNotesKind,
} from '../channel-choice/channel-choice.kinds.ts'
import type { AppContext } from '../context.ts'
import type { Change } from '../journal/change.ts'
import { writePlan } from '../plan/plan.writes.ts'
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
export async function startWorkspace(context: StartContext, start: StartWorkspace): Promise<Started> {
  const { id, name, language, zone, country, sector } = start
  const today = toLocal(context.clock.now(), zone).date
  const from = start.startDate < today ? today : start.startDate
  const rows = startingStrategy({ ...start, startDate: from }, context.newId)
  const ownerId = rows.people[0]?.id ?? context.newId()
  const { changeNumber, changeSetId, result } = await createWorkspace(
    context,
    { id, name, language, zone, country, sector, approval: 'off', isExample: false, ownerId },
    {
      deed: 'start',
      async fill(change) {
        await createRows(context, change, rows)
        const { placed } = await writePlan(context, change, {
          horizon: quarterFrom(from),
          rebalance: true,
          release: [],
        })
        return placed
      },
    },
  )
  return { changeNumber, changeSetId, ...result }
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
  // Parsed, so that its keys stand in the order in which a saved draft has them: versions are compared as text.
  await change.create(tacticKind, [{ id: newId(), tactic: tacticSchema.parse(rows.tactic) }])
}
