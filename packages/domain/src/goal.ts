import { z } from 'zod'
import { rowShape, saveShape } from './row.ts'
import { lineSchema, nameSchema } from './text.ts'

/** To be seen; to talk with people; to hear what is said. */
export const goalKinds = ['promotion', 'conversation', 'monitoring'] as const
export const goalKindSchema = z.enum(goalKinds)
export type GoalKind = z.infer<typeof goalKindSchema>

const fields = {
  name: nameSchema,
  kind: goalKindSchema,
  /** The marketing objective that this goal serves. */
  objective: lineSchema.default(''),
  /** How much this goal counts where a key message serves several, 1 to 5. */
  weight: z.int().min(1).max(5).default(3),
}

export const goalSchema = z.strictObject({ ...rowShape, ...fields })
export const saveGoalSchema = z.strictObject({ ...saveShape, ...fields })
export type Goal = z.infer<typeof goalSchema>

/** The goals that messages are to serve: one of listening is reached by routines, and wants none. */
export function spokenGoals<T extends Pick<Goal, 'kind'>>({ goals }: { goals: readonly T[] }): T[] {
  return goals.filter(({ kind }) => kind !== 'monitoring')
}
