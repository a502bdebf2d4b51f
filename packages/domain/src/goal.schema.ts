import { z } from 'zod'
import { goalKinds } from './goal.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { lineSchema, nameSchema } from './text.schema.ts'

export const goalKindSchema = z.enum(goalKinds)

const fields = {
  name: nameSchema,
  kind: goalKindSchema,
  /** The marketing objective that this goal serves. */
  objective: lineSchema.default(''),
  /** How much this goal counts against the others, 0 (not now) to 5: see `messageWeight`. */
  weight: z.int().min(0).max(5).default(3),
}

export const goalSchema = z.strictObject({ ...rowShape, ...fields })
export const saveGoalSchema = z.strictObject({ ...saveShape, ...fields })
export type Goal = z.infer<typeof goalSchema>
