import { accountRouter } from './account/account.router.ts'
import { adherenceRouter } from './adherence/adherence.router.ts'
import { approvalRouter } from './approval-steps/approval.router.ts'
import { binRouter } from './bin/bin.router.ts'
import {
  assumptionRouter,
  channelChoiceRouter,
  strategyNotesRouter,
} from './channel-choice/channel-choice.router.ts'
import { commentRouter } from './comment/comment.router.ts'
import { backupRouter } from './backup/backup.router.ts'
import { competitorRouter, observationRouter } from './competitor/competitor.router.ts'
import { exportingRouter } from './exporting/exporting.router.ts'
import { feedRouter } from './feed/feed.router.ts'
import { ideaRouter } from './tray/idea.router.ts'
import { inboxRouter } from './inbox/inbox.router.ts'
import { installationRouter } from './installation/installation.router.ts'
import { journalRouter } from './journal/journal.router.ts'
import { kinds } from './kinds.ts'
import { reversedKpis } from './kpi/reversed-kpis.store.ts'
import { kpiRouter, measurementRouter } from './kpi/kpi.router.ts'
import { liveRouter } from './journal/live.router.ts'
import { memberRouter } from './member/member.router.ts'
import { planRouter } from './plan/plan.router.ts'
import { postRouter } from './post/post.router.ts'
import { reversedPosts } from './post/reversed-posts.store.ts'
import { resultRouter } from './result/result.router.ts'
import { reviewRouter } from './review/review.router.ts'
import { inventoryRouter, snapshotRouter } from './situation/situation.router.ts'
import { shareLinkRouter, shareRouter } from './share/share.router.ts'
import {
  absenceRouter,
  campaignRouter,
  milestoneRouter,
  channelRouter,
  closedDaysRouter,
  goalRouter,
  keyMessageRouter,
  lookRouter,
  personRouter,
  rubricRouter,
  segmentRouter,
  strategyRouter,
} from './strategy-steps/strategy.router.ts'
import { tacticRouter } from './tactic/tactic.router.ts'
import { todayRouter } from './today/today.router.ts'
import { router } from './trpc.ts'
import { routineRouter, taskRouter } from './work/work.router.ts'
import { workspaceRouter } from './workspace/workspace.router.ts'

/** The table of contents of the API. */
export const appRouter = router({
  account: accountRouter,
  workspace: workspaceRouter,
  member: memberRouter,

  strategy: strategyRouter,
  goal: goalRouter,
  keyMessage: keyMessageRouter,
  segment: segmentRouter,
  channel: channelRouter,
  person: personRouter,
  absence: absenceRouter,
  campaign: campaignRouter,
  milestone: milestoneRouter,
  closedDays: closedDaysRouter,
  rubric: rubricRouter,

  kpi: kpiRouter,
  measurement: measurementRouter,
  look: lookRouter,
  task: taskRouter,
  routine: routineRouter,
  inventory: inventoryRouter,
  snapshot: snapshotRouter,
  competitor: competitorRouter,
  observation: observationRouter,
  channelChoice: channelChoiceRouter,
  assumption: assumptionRouter,
  strategyNotes: strategyNotesRouter,

  tactic: tacticRouter,
  plan: planRouter,
  post: postRouter,
  idea: ideaRouter,
  approval: approvalRouter,
  comment: commentRouter,

  result: resultRouter,
  review: reviewRouter,

  today: todayRouter,
  inbox: inboxRouter,
  adherence: adherenceRouter,
  feed: feedRouter,
  shareLink: shareLinkRouter,
  share: shareRouter,
  exporting: exportingRouter,
  bin: binRouter,
  installation: installationRouter,
  backup: backupRouter,
  journal: journalRouter({ kinds, underRules: { post: reversedPosts, kpi: reversedKpis } }),
  live: liveRouter,
})

export type AppRouter = typeof appRouter
