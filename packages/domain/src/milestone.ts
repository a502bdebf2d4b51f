import { z } from 'zod'
import { idSchema } from './id-schema.ts'
import { rowShape, saveShape } from './row.ts'
import { nameSchema } from './text.ts'
import { localDateSchema } from './time-schema.ts'
import { addDays, type LocalDate } from './time.ts'

/** Days that a post for a milestone may stand before or after it. */
export const MILESTONE_REACH = 60
const MOST_DAYS = 12

/** `within`: its posts are among those that the frequency asks for. `above`: they come on top. */
export const milestoneCounts = ['within', 'above'] as const

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

/** The date of its last post. */
export function lastDayOf({ date, days }: Pick<Milestone, 'date' | 'days'>): LocalDate {
  return addDays(date, days.at(-1) ?? 0)
}

/** What a post for a milestone is for, by its day: it announces, is the day itself, or looks back. */
export type MilestoneRole = 'teaser' | 'day' | 'thanks'

export function milestoneRole(day: number): MilestoneRole {
  return day < 0 ? 'teaser' : day === 0 ? 'day' : 'thanks'
}

/** Why a post for a milestone is not in the plan. */
export const milestoneObstacles = [
  'channel',
  'closed',
  'past',
  'crowded',
  'lead',
  'maker',
  'absent',
  'budget',
  'compatible',
] as const
export type MilestoneObstacle = (typeof milestoneObstacles)[number]
