import type { Entity } from '@cadans/domain'
import {
  assumptionKind,
  channelChoiceKind,
  strategyNotesKind,
} from '../channel-choice/channel-choice.kinds.ts'
import { commentKind } from '../comment/comment.kind.ts'
import { competitorKind, observationKind } from '../competitor/competitor.kinds.ts'
import { feedKind } from '../feed/feed.kind.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import { kpiKind, measurementKind } from '../kpi/kpi.kinds.ts'
import { invitationKind, membershipKind } from '../member/member.kinds.ts'
import { postKind } from '../post/post.kind.ts'
import { postResultKind } from '../result/post-result.kind.ts'
import { reviewKind } from '../review/review.kind.ts'
import { shareLinkKind } from '../share/share-link.kind.ts'
import { inventoryKind, snapshotKind } from '../starting-position/starting-position.kinds.ts'
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
import { tacticKind, tacticVersionKind } from '../tactic/tactic.kind.ts'
import { routineKind, taskKind } from '../work/work.kinds.ts'
import { workspaceKind } from '../workspace/workspace.kind.ts'
import type { Row, RowKind } from './row-kind.ts'

/** The kind of each entity that the journal knows, so that undo works for all of them alike. */
const kinds = {
  absence: absenceKind,
  campaign: campaignKind,
  channel: channelKind,
  closedDays: closedDaysKind,
  feed: feedKind,
  goal: goalKind,
  idea: ideaKind,
  keyMessage: keyMessageKind,
  person: personKind,
  post: postKind,
  rubric: rubricKind,
  segment: segmentKind,
  tactic: tacticKind,
  tacticVersion: tacticVersionKind,
  assumption: assumptionKind,
  channelChoice: channelChoiceKind,
  competitor: competitorKind,
  inventory: inventoryKind,
  kpi: kpiKind,
  measurement: measurementKind,
  observation: observationKind,
  postResult: postResultKind,
  review: reviewKind,
  routine: routineKind,
  snapshot: snapshotKind,
  strategyNotes: strategyNotesKind,
  task: taskKind,
  workspace: workspaceKind,
  invitation: invitationKind,
  membership: membershipKind,
  shareLink: shareLinkKind,
  comment: commentKind,
} satisfies Record<Entity, unknown>

/** A kind without its type: the journal reads back exactly what the same kind wrote. */
export function kindOf(entity: Entity): RowKind<Row> {
  return kinds[entity]
}
