import {
  beatKinds,
  channelRoleSchema,
  idSchema,
  localDateSchema,
  saveAbsenceSchema,
  saveCampaignSchema,
  saveChannelSchema,
  saveClosedDaysSchema,
  saveGoalSchema,
  saveKeyMessageSchema,
  saveMilestoneSchema,
  savePersonSchema,
  saveRubricSchema,
  saveSegmentSchema,
} from '@cadans/domain'
import { z } from 'zod'
import { getChangeNumber } from '../journal/write-change-set.store.ts'
import {
  contributorProcedure,
  memberInput,
  memberProcedure,
  mergeRouters,
  plannerProcedure,
  router,
} from '../trpc.ts'
import { loosenObservations } from '../competitor/competitor.writes.ts'
import { clearGoal } from '../kpi/kpi.writes.ts'
import { findGroundwork } from './groundwork.store.ts'
import { kindRouter } from '../row/kind.router.ts'
import { noteWaiting, placeChannel, setRoles } from './channel.writes.ts'
import { finishLook } from './look.writes.ts'
import { clearChannel, clearPerson } from './removal.writes.ts'
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
} from '../strategy/strategy.kinds.ts'
import { findStrategy } from '../strategy/strategy.store.ts'

/** A year. */
const MOST_MINUTES = 525_600

export const strategyRouter = router({
  get: memberProcedure.query(async ({ ctx: { database, member } }) => {
    const changeNumber = await getChangeNumber(database.read, member.workspaceId)
    return { ...(await findStrategy(database.read, member)), changeNumber }
  }),

  groundwork: memberProcedure.query(({ ctx: { database, member } }) => findGroundwork(database.read, member)),
})

export const goalRouter = kindRouter(goalKind, saveGoalSchema, { beforeRemove: clearGoal })

export const keyMessageRouter = kindRouter(keyMessageKind, saveKeyMessageSchema, {
  references: ({ goalIds, segmentIds }) => ({ goal: goalIds, segment: segmentIds }),
  beforeRemove: (change, { id }) => loosenObservations(change, { messageId: id }),
})

export const segmentRouter = kindRouter(segmentKind, saveSegmentSchema, {
  references: ({ activity }) => ({ channel: activity.map(({ channelId }) => channelId) }),
})

export const channelRouter = mergeRouters(
  kindRouter(channelKind, saveChannelSchema, { afterSave: placeChannel, beforeRemove: clearChannel }),
  router({
    /** Since when somebody waits for an answer there, in minutes before now; null when nobody does any more. */
    noteWaiting: contributorProcedure
      .input(
        memberInput({
          id: idSchema,
          version: z.int().min(1),
          minutesAgo: z.int().min(0).max(MOST_MINUTES).nullable(),
        }),
      )
      .mutation(({ ctx, input }) => noteWaiting(ctx, ctx.member, input)),
    setRoles: plannerProcedure
      .input(
        memberInput({
          roles: z
            .array(z.strictObject({ id: idSchema, version: z.int().min(1), role: channelRoleSchema }))
            .min(1)
            .max(100),
        }),
      )
      .mutation(({ ctx, input: { roles } }) => setRoles(ctx, ctx.member, { roles })),
  }),
)

export const lookRouter = router({
  /** Whoever it is for may say so, as of a task. */
  done: contributorProcedure
    .input(
      memberInput({
        kind: z.enum([...beatKinds, 'arrange', 'competitor', 'channel']),
        id: idSchema,
        date: localDateSchema,
      }),
    )
    .mutation(({ ctx, input: { kind, id, date } }) => finishLook(ctx, ctx.member, { kind, id, date })),
})

export const personRouter = kindRouter(personKind, savePersonSchema, {
  references: ({ formatIds }) => ({ format: formatIds }),
  beforeRemove: clearPerson,
})

export const absenceRouter = kindRouter(absenceKind, saveAbsenceSchema, {
  references: ({ personId }) => ({ person: [personId] }),
})

export const campaignRouter = kindRouter(campaignKind, saveCampaignSchema, {
  references: ({ themeFactors, messageIds, channelIds }) => ({
    theme: themeFactors.map(({ themeId }) => themeId),
    keyMessage: messageIds,
    channel: channelIds,
  }),
})

export const milestoneRouter = kindRouter(milestoneKind, saveMilestoneSchema, {
  references: ({ channelIds, formatId, themeId, messageId, campaignId }) => ({
    channel: channelIds,
    format: [formatId],
    theme: [themeId],
    keyMessage: [messageId],
    campaign: [campaignId],
  }),
})

export const closedDaysRouter = kindRouter(closedDaysKind, saveClosedDaysSchema, {})

export const rubricRouter = kindRouter(rubricKind, saveRubricSchema, {
  references: ({ channelId, themeId, formatId, ownerId }) => ({
    channel: [channelId],
    theme: [themeId],
    format: [formatId],
    person: [ownerId],
  }),
})
