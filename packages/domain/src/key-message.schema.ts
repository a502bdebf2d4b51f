import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { moods } from './key-message.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { lineSchema, nameSchema } from './text.schema.ts'
import { assertForwards, localDateSchema } from './time.schema.ts'

const fields = {
  text: nameSchema,
  /** Why people would believe it. */
  proof: lineSchema.default(''),
  goalIds: z.array(idSchema).max(50).default([]),
  segmentIds: z.array(idSchema).max(50).default([]),
  /** −2 businesslike to 2 light. */
  register: z.int().min(-2).max(2).default(0),
  /** −2 rational to 2 emotional. */
  appeal: z.int().min(-2).max(2).default(1),
  mood: z.enum(moods).default('warm'),
  /** Weight among the key messages, in per mille; with the weight of its goals it becomes a share of the plan (`messageWeight`). */
  priority: z.int().min(0).max(1000).default(250),
  /** The first and last date on which it may be told; null is open. */
  from: localDateSchema.nullable().default(null),
  until: localDateSchema.nullable().default(null),
}

export const keyMessageSchema = z.strictObject({ ...rowShape, ...fields })
export const saveKeyMessageSchema = z.strictObject({ ...saveShape, ...fields }).superRefine(assertForwards)
export type KeyMessage = z.infer<typeof keyMessageSchema>
