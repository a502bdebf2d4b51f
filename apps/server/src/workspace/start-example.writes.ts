import { type Id, type Language, tacticSchema, toLocal, type Workspace } from '@cadans/domain'
import {
  assumptionKind,
  channelChoiceKind,
  strategyNotesKind,
} from '../channel-choice/channel-choice.kinds.ts'
import { competitorKind, observationKind } from '../competitor/competitor.kinds.ts'
import { exampleWorkspace } from '../example/example-workspace.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import type { Change } from '../journal/change.ts'
import { freezeTactic } from '../plan/tactic-version.writes.ts'
import { insertPlan } from '../plan/plan.store.ts'
import { kpiKind, measurementKind } from '../kpi/kpi.kinds.ts'
import { postKind } from '../post/post.kind.ts'
import { postResultKind } from '../result/post-result.kind.ts'
import { reviewKind } from '../review/review.kind.ts'
import { inventoryKind, snapshotKind } from '../situation/situation.kinds.ts'
import {
  absenceKind,
  campaignKind,
  channelKind,
  closedDaysKind,
  goalKind,
  keyMessageKind,
  personKind,
  rubricKind,
  segmentKind,
} from '../strategy/strategy.kinds.ts'
import { tacticKind } from '../tactic/tactic.kind.ts'
import { routineKind, taskKind } from '../work/work.kinds.ts'
import { createWorkspace, type StartContext } from './new-workspace.store.ts'

/** Makes the example workspace, with its history and its plan. */
export async function startExample(
  context: StartContext,
  { id, language, zone }: { id: Id; language: Language; zone: string },
): Promise<{ changeNumber: number; changeSetId: Id | null; workspace: Workspace }> {
  const { newId } = context
  const now = toLocal(context.clock.now(), zone)
  const rows = exampleWorkspace({ language, zone, now, newId })
  const { changeNumber, changeSetId, result } = await createWorkspace(
    context,
    {
      id,
      name: rows.name,
      language,
      zone,
      // Merendam is a Dutch town, wherever it is looked at from.
      country: 'NL',
      sector: 'ngo',
      // Some of its posts wait for a yes.
      approval: 'optional',
      isExample: true,
      ownerId: rows.ownerId,
    },
    {
      deed: 'example',
      async fill(change) {
        // Parsed, so that its keys stand in the order in which a saved draft has them: versions are compared as text.
        const tactic = tacticSchema.parse(rows.tactic)
        await createStrategy(change, rows.strategy)
        await change.create(tacticKind, [{ id: newId(), tactic }])
        // What the reviews changed: the tactic of a year ago gave the agenda more and stories less.
        await freezeTactic(change, { tactic: tacticSchema.parse(rows.earlierTactic), newId })
        const tacticVersion = await freezeTactic(change, { tactic, newId })
        await change.create(ideaKind, rows.ideas)
        const posts = rows.posts.map((post) => ({
          ...post,
          tacticVersion: post.placeKey === null ? null : tacticVersion,
        }))
        await change.create(postKind, posts)
        await change.create(postResultKind, rows.results)
        await createGroundwork(change, rows.groundwork)
        const { horizon, plan } = rows
        const { report, leftOut } = plan
        await insertPlan(change, newId(), { horizon, tacticVersion, report, leftOut })
        return posts.length
      },
    },
  )
  return { changeNumber, changeSetId, workspace: result.workspace }
}

async function createStrategy(
  change: Change,
  strategy: ReturnType<typeof exampleWorkspace>['strategy'],
): Promise<void> {
  await change.create(goalKind, strategy.goals)
  await change.create(segmentKind, strategy.segments)
  await change.create(keyMessageKind, strategy.keyMessages)
  await change.create(channelKind, strategy.channels)
  await change.create(personKind, strategy.people)
  await change.create(absenceKind, strategy.absences)
  await change.create(campaignKind, strategy.campaigns)
  await change.create(closedDaysKind, strategy.closedDays)
  await change.create(rubricKind, strategy.rubrics)
  await change.create(routineKind, strategy.routines)
}

async function createGroundwork(
  change: Change,
  groundwork: ReturnType<typeof exampleWorkspace>['groundwork'],
): Promise<void> {
  await change.create(kpiKind, groundwork.kpis)
  await change.create(measurementKind, groundwork.measurements)
  await change.create(taskKind, groundwork.tasks)
  await change.create(inventoryKind, groundwork.inventories)
  await change.create(competitorKind, groundwork.competitors)
  await change.create(snapshotKind, groundwork.snapshots)
  await change.create(observationKind, groundwork.observations)
  await change.create(channelChoiceKind, groundwork.channelChoices)
  await change.create(assumptionKind, groundwork.assumptions)
  await change.create(strategyNotesKind, [{ ...groundwork.notes, id: change.member.workspaceId }])
  await change.create(reviewKind, groundwork.reviews)
}
