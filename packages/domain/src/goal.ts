import { z } from 'zod'
import { rowShape, saveShape } from './row.ts'
import { lineSchema, nameSchema } from './text.ts'

/** To be seen; to talk with people; to hear what is said. */
export const goalKinds = ['promotion', 'conversation', 'monitoring'] as const
export const goalKindSchema = z.enum(goalKinds)
export type GoalKind = z.infer<typeof goalKindSchema>

/** From not now to most heavily. */
export const goalWeights = [0, 1, 2, 3, 4, 5] as const

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

/** The goals that messages are to serve: one of listening is reached by routines, and wants none. */
export function spokenGoals<T extends Pick<Goal, 'kind'>>({ goals }: { goals: readonly T[] }): T[] {
  return goals.filter(({ kind }) => kind !== 'monitoring')
}
