import type {
  Id,
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

/** How one kind of row is written and removed. */
export interface RowCalls<T extends SavedRow> {
  save: (input: { workspaceId: Id; row: T }) => Promise<Changed & { row: { version: number } }>
  remove: (input: { workspaceId: Id; id: Id; version: number }) => Promise<Changed>
}

export const goalCalls: RowCalls<SaveGoal> = {
  save: (input) => client.goal.save.mutate(input),
  remove: (input) => client.goal.remove.mutate(input),
}

export const keyMessageCalls: RowCalls<SaveKeyMessage> = {
  save: (input) => client.keyMessage.save.mutate(input),
  remove: (input) => client.keyMessage.remove.mutate(input),
}

export const segmentCalls: RowCalls<SaveSegment> = {
  save: (input) => client.segment.save.mutate(input),
  remove: (input) => client.segment.remove.mutate(input),
}

export const channelCalls: RowCalls<SaveChannel> = {
  save: (input) => client.channel.save.mutate(input),
  remove: (input) => client.channel.remove.mutate(input),
}

export const personCalls: RowCalls<SavePerson> = {
  save: (input) => client.person.save.mutate(input),
  remove: (input) => client.person.remove.mutate(input),
}

export const absenceCalls: RowCalls<SaveAbsence> = {
  save: (input) => client.absence.save.mutate(input),
  remove: (input) => client.absence.remove.mutate(input),
}

export const campaignCalls: RowCalls<SaveCampaign> = {
  save: (input) => client.campaign.save.mutate(input),
  remove: (input) => client.campaign.remove.mutate(input),
}

export const milestoneCalls: RowCalls<SaveMilestone> = {
  save: (input) => client.milestone.save.mutate(input),
  remove: (input) => client.milestone.remove.mutate(input),
}

export const closedDaysCalls: RowCalls<SaveClosedDays> = {
  save: (input) => client.closedDays.save.mutate(input),
  remove: (input) => client.closedDays.remove.mutate(input),
}

export const rubricCalls: RowCalls<SaveRubric> = {
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
  save: (input) => client.kpi.save.mutate(input),
  remove: (input) => client.kpi.remove.mutate(input),
}

export const measurementCalls: RowCalls<SaveMeasurement> = {
  save: (input) => client.measurement.save.mutate(input),
  remove: (input) => client.measurement.remove.mutate(input),
}

export const taskCalls: RowCalls<SaveTask> = {
  save: (input) => client.task.save.mutate(input),
  remove: (input) => client.task.remove.mutate(input),
}

export const routineCalls: RowCalls<SaveRoutine> = {
  save: (input) => client.routine.save.mutate(input),
  remove: (input) => client.routine.remove.mutate(input),
}

export const inventoryCalls: RowCalls<SaveInventory> = {
  save: (input) => client.inventory.save.mutate(input),
  remove: (input) => client.inventory.remove.mutate(input),
}

export const snapshotCalls: RowCalls<SaveSnapshot> = {
  save: (input) => client.snapshot.save.mutate(input),
  remove: (input) => client.snapshot.remove.mutate(input),
}

export const competitorCalls: RowCalls<SaveCompetitor> = {
  save: (input) => client.competitor.save.mutate(input),
  remove: (input) => client.competitor.remove.mutate(input),
}

export const observationCalls: RowCalls<SaveObservation> = {
  save: (input) => client.observation.save.mutate(input),
  remove: (input) => client.observation.remove.mutate(input),
}

export const assumptionCalls: RowCalls<SaveAssumption> = {
  save: (input) => client.assumption.save.mutate(input),
  remove: (input) => client.assumption.remove.mutate(input),
}

export const strategyNotesCalls: RowCalls<SaveStrategyNotes> = {
  save: (input) => client.strategyNotes.save.mutate(input),
  remove: (input) => client.strategyNotes.remove.mutate(input),
}

export const reviewCalls: RowCalls<SaveReview> = {
  save: (input) => client.review.save.mutate(input),
  remove: (input) => client.review.remove.mutate(input),
}
