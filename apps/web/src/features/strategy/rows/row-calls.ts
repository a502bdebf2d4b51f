import {
  type Id,
  saveAbsenceSchema,
  saveCampaignSchema,
  saveChannelSchema,
  saveClosedDaysSchema,
  saveGoalSchema,
  saveKeyMessageSchema,
  savePersonSchema,
  saveRubricSchema,
  saveSegmentSchema,
} from '@cadans/domain'
import { client } from '../../../lib/trpc.ts'
import type { Changed } from '../../../lib/use-change.tsx'
import type { Schema } from '../../tactic/draft/problems.ts'

export type SaveGoal = ReturnType<typeof saveGoalSchema.parse>
export type SaveKeyMessage = ReturnType<typeof saveKeyMessageSchema.parse>
export type SaveSegment = ReturnType<typeof saveSegmentSchema.parse>
export type SaveChannel = ReturnType<typeof saveChannelSchema.parse>
export type SavePerson = ReturnType<typeof savePersonSchema.parse>
export type SaveAbsence = ReturnType<typeof saveAbsenceSchema.parse>
export type SaveCampaign = ReturnType<typeof saveCampaignSchema.parse>
export type SaveClosedDays = ReturnType<typeof saveClosedDaysSchema.parse>
export type SaveRubric = ReturnType<typeof saveRubricSchema.parse>

export interface SavedRow {
  id: Id
  version: number
}

/** How one kind of row is checked, written and removed. */
export interface RowCalls<T extends SavedRow> {
  schema: Schema<T>
  save: (input: { workspaceId: Id; row: T }) => Promise<Changed & { row: { version: number } }>
  remove: (input: { workspaceId: Id; id: Id; version: number }) => Promise<Changed>
}

export const goalCalls: RowCalls<SaveGoal> = {
  schema: saveGoalSchema,
  save: (input) => client.goal.save.mutate(input),
  remove: (input) => client.goal.remove.mutate(input),
}

export const keyMessageCalls: RowCalls<SaveKeyMessage> = {
  schema: saveKeyMessageSchema,
  save: (input) => client.keyMessage.save.mutate(input),
  remove: (input) => client.keyMessage.remove.mutate(input),
}

export const segmentCalls: RowCalls<SaveSegment> = {
  schema: saveSegmentSchema,
  save: (input) => client.segment.save.mutate(input),
  remove: (input) => client.segment.remove.mutate(input),
}

export const channelCalls: RowCalls<SaveChannel> = {
  schema: saveChannelSchema,
  save: (input) => client.channel.save.mutate(input),
  remove: (input) => client.channel.remove.mutate(input),
}

export const personCalls: RowCalls<SavePerson> = {
  schema: savePersonSchema,
  save: (input) => client.person.save.mutate(input),
  remove: (input) => client.person.remove.mutate(input),
}

export const absenceCalls: RowCalls<SaveAbsence> = {
  schema: saveAbsenceSchema,
  save: (input) => client.absence.save.mutate(input),
  remove: (input) => client.absence.remove.mutate(input),
}

export const campaignCalls: RowCalls<SaveCampaign> = {
  schema: saveCampaignSchema,
  save: (input) => client.campaign.save.mutate(input),
  remove: (input) => client.campaign.remove.mutate(input),
}

export const closedDaysCalls: RowCalls<SaveClosedDays> = {
  schema: saveClosedDaysSchema,
  save: (input) => client.closedDays.save.mutate(input),
  remove: (input) => client.closedDays.remove.mutate(input),
}

export const rubricCalls: RowCalls<SaveRubric> = {
  schema: saveRubricSchema,
  save: (input) => client.rubric.save.mutate(input),
  remove: (input) => client.rubric.remove.mutate(input),
}
