import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { MILESTONE_REACH, milestoneCounts } from './milestone.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { nameSchema } from './text.schema.ts'
import { localDateSchema } from './time.schema.ts'

const MOST_DAYS = 12

const fields = {
  name: nameSchema,
  date: localDateSchema,
  /** Days of its posts, counted from its own: -7 is a week before. In order, each once. */
  days: z
    .array(z.int().min(-MILESTONE_REACH).max(MILESTONE_REACH))
    .min(1, { message: 'days.none' })
    .max(MOST_DAYS)
    .refine((days) => days.every((day, at) => at === 0 || day > (days[at - 1] ?? day)))
    .default([0]),
  counts: z.enum(milestoneCounts).default('within'),
  /** Empty is all that get posts. */
  channelIds: z.array(idSchema).max(60).default([]),
  /** Null leaves the choice to the plan. */
  formatId: idSchema.nullable().default(null),
  themeId: idSchema.nullable().default(null),
  messageId: idSchema.nullable().default(null),
  /** The campaign whose day it is, such as its opening. */
  campaignId: idSchema.nullable().default(null),
}

/** A wish for posts around one date: a premiere, a launch, a key date that matters. */
export const milestoneSchema = z.strictObject({ ...rowShape, ...fields })
export const saveMilestoneSchema = z.strictObject({ ...saveShape, ...fields })
export type Milestone = z.infer<typeof milestoneSchema>
