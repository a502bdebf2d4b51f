import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { segmentUses } from './segment.ts'
import { perMilleSchema } from './share.schema.ts'
import { lineSchema, nameSchema } from './text.schema.ts'

/** How active the segment is on a channel: 168 values of 0 to 100, Monday 00:00 first, one an hour. */
export const activityGridSchema = z.array(z.int().min(0).max(100)).length(168)
export const activitySchema = z.strictObject({ channelId: idSchema, grid: activityGridSchema })

const fields = {
  name: nameSchema,
  ageFrom: z.int().min(0).max(120).nullable().default(null),
  ageUntil: z.int().min(0).max(120).nullable().default(null),
  /** Weight among the segments, in per mille. */
  share: perMilleSchema.default(500),
  use: z.enum(segmentUses).default('both'),
  /** Questions they have; each can become an idea. */
  questions: z.array(lineSchema.min(1)).max(100).default([]),
  knows: lineSchema.default(''),
  /** How many of today's followers resemble it, in per mille; null is not known. */
  likeness: perMilleSchema.nullable().default(null),
  /** Channels without a grid count as a flat, marked assumption. */
  activity: z.array(activitySchema).max(60).default([]),
}

export const segmentSchema = z.strictObject({ ...rowShape, ...fields })
export const saveSegmentSchema = z
  .strictObject({ ...saveShape, ...fields })
  .refine(({ ageFrom, ageUntil }) => ageFrom === null || ageUntil === null || ageFrom <= ageUntil, {
    message: 'age.backwards',
    path: ['ageUntil'],
  })
export type Segment = z.infer<typeof segmentSchema>
