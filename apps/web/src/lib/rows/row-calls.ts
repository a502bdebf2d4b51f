import {
  type Id,
  saveAbsenceSchema,
  saveAssumptionSchema,
  saveCampaignSchema,
  saveChannelSchema,
  saveClosedDaysSchema,
  saveCompetitorSchema,
  saveGoalSchema,
  saveInventorySchema,
  saveKeyMessageSchema,
  saveKpiSchema,
  saveMeasurementSchema,
  saveMilestoneSchema,
  saveObservationSchema,
  savePersonSchema,
  saveReviewSchema,
  saveRoutineSchema,
  saveRubricSchema,
  saveSegmentSchema,
  saveSnapshotSchema,
  saveStrategyNotesSchema,
  saveTaskSchema,
} from '@cadans/domain'
import { client } from '../trpc.ts'
import type { Changed } from '../write.ts'
import type { Schema } from '../draft/problems.ts'

export type SaveGoal = ReturnType<typeof saveGoalSchema.parse>
export type SaveKeyMessage = ReturnType<typeof saveKeyMessageSchema.parse>
export type SaveSegment = ReturnType<typeof saveSegmentSchema.parse>
export type SaveChannel = ReturnType<typeof saveChannelSchema.parse>
export type SavePerson = ReturnType<typeof savePersonSchema.parse>
export type SaveAbsence = ReturnType<typeof saveAbsenceSchema.parse>
export type SaveCampaign = ReturnType<typeof saveCampaignSchema.parse>
export type SaveMilestone = ReturnType<typeof saveMilestoneSchema.parse>
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

export const milestoneCalls: RowCalls<SaveMilestone> = {
  schema: saveMilestoneSchema,
  save: (input) => client.milestone.save.mutate(input),
  remove: (input) => client.milestone.remove.mutate(input),
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

export type SaveKpi = ReturnType<typeof saveKpiSchema.parse>
export type SaveMeasurement = ReturnType<typeof saveMeasurementSchema.parse>
export type SaveTask = ReturnType<typeof saveTaskSchema.parse>
export type SaveRoutine = ReturnType<typeof saveRoutineSchema.parse>
export type SaveInventory = ReturnType<typeof saveInventorySchema.parse>
export type SaveSnapshot = ReturnType<typeof saveSnapshotSchema.parse>
export type SaveCompetitor = ReturnType<typeof saveCompetitorSchema.parse>
export type SaveObservation = ReturnType<typeof saveObservationSchema.parse>
export type SaveAssumption = ReturnType<typeof saveAssumptionSchema.parse>
export type SaveStrategyNotes = ReturnType<typeof saveStrategyNotesSchema.parse>
export type SaveReview = ReturnType<typeof saveReviewSchema.parse>

export const kpiCalls: RowCalls<SaveKpi> = {
  schema: saveKpiSchema,
  save: (input) => client.kpi.save.mutate(input),
  remove: (input) => client.kpi.remove.mutate(input),
}

export const measurementCalls: RowCalls<SaveMeasurement> = {
  schema: saveMeasurementSchema,
  save: (input) => client.measurement.save.mutate(input),
  remove: (input) => client.measurement.remove.mutate(input),
}

export const taskCalls: RowCalls<SaveTask> = {
  schema: saveTaskSchema,
  save: (input) => client.task.save.mutate(input),
  remove: (input) => client.task.remove.mutate(input),
}

export const routineCalls: RowCalls<SaveRoutine> = {
  schema: saveRoutineSchema,
  save: (input) => client.routine.save.mutate(input),
  remove: (input) => client.routine.remove.mutate(input),
}

export const inventoryCalls: RowCalls<SaveInventory> = {
  schema: saveInventorySchema,
  save: (input) => client.inventory.save.mutate(input),
  remove: (input) => client.inventory.remove.mutate(input),
}

export const snapshotCalls: RowCalls<SaveSnapshot> = {
  schema: saveSnapshotSchema,
  save: (input) => client.snapshot.save.mutate(input),
  remove: (input) => client.snapshot.remove.mutate(input),
}

export const competitorCalls: RowCalls<SaveCompetitor> = {
  schema: saveCompetitorSchema,
  save: (input) => client.competitor.save.mutate(input),
  remove: (input) => client.competitor.remove.mutate(input),
}

export const observationCalls: RowCalls<SaveObservation> = {
  schema: saveObservationSchema,
  save: (input) => client.observation.save.mutate(input),
  remove: (input) => client.observation.remove.mutate(input),
}

export const assumptionCalls: RowCalls<SaveAssumption> = {
  schema: saveAssumptionSchema,
  save: (input) => client.assumption.save.mutate(input),
  remove: (input) => client.assumption.remove.mutate(input),
}

export const strategyNotesCalls: RowCalls<SaveStrategyNotes> = {
  schema: saveStrategyNotesSchema,
  save: (input) => client.strategyNotes.save.mutate(input),
  remove: (input) => client.strategyNotes.remove.mutate(input),
}

export const reviewCalls: RowCalls<SaveReview> = {
  schema: saveReviewSchema,
  save: (input) => client.review.save.mutate(input),
  remove: (input) => client.review.remove.mutate(input),
}
