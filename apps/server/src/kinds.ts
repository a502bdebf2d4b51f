import {
  assumptionKind,
  channelChoiceKind,
  strategyNotesKind,
} from './channel-choice/channel-choice.kinds.ts'
import { commentKind } from './comment/comment.kind.ts'
import { competitorKind, observationKind } from './competitor/competitor.kinds.ts'
import { feedKind } from './feed/feed.kind.ts'
import { ideaKind } from './idea/idea.kind.ts'
import { kpiKind, measurementKind } from './kpi/kpi.kinds.ts'
import { invitationKind, membershipKind } from './membership/membership.kinds.ts'
import { postKind } from './post/post.kind.ts'
import { postResultKind } from './result/post-result.kind.ts'
import { reviewKind } from './review/review.kind.ts'
import { shareLinkKind } from './share/share-link.kind.ts'
import { inventoryKind, snapshotKind } from './situation/situation.kinds.ts'
import {
  absenceKind,
  campaignKind,
  channelKind,
  closedDaysKind,
  goalKind,
  keyMessageKind,
  milestoneKind,
  personKind,
  rubricKind,
  segmentKind,
} from './strategy/strategy.kinds.ts'
import { tacticKind, tacticVersionKind } from './tactic/tactic.kind.ts'
import { routineKind, taskKind } from './work/work.kinds.ts'
import { workspaceKind } from './workspace/workspace.kind.ts'
import type { Kinds } from './journal/row-kind.ts'

/** The kind of each entity, for the journal, which knows none by itself: what is missing here does not compile. */
export const kinds: Kinds = {
  post: postKind,
  postResult: postResultKind,
  comment: commentKind,
  idea: ideaKind,
  tactic: tacticKind,
  tacticVersion: tacticVersionKind,

  goal: goalKind,
  keyMessage: keyMessageKind,
  segment: segmentKind,
  channel: channelKind,
  person: personKind,
  campaign: campaignKind,
  milestone: milestoneKind,
  closedDays: closedDaysKind,
  rubric: rubricKind,
  absence: absenceKind,

  kpi: kpiKind,
  measurement: measurementKind,
  task: taskKind,
  routine: routineKind,
  inventory: inventoryKind,
  snapshot: snapshotKind,
  competitor: competitorKind,
  observation: observationKind,
  channelChoice: channelChoiceKind,
  assumption: assumptionKind,
  strategyNotes: strategyNotesKind,
  review: reviewKind,

  workspace: workspaceKind,
  membership: membershipKind,
  invitation: invitationKind,
  feed: feedKind,
  shareLink: shareLinkKind,
}
