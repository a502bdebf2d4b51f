import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { nameSchema } from './text.schema.ts'
import { assertForwards, localDateSchema, localTimeSchema, weekdaySchema } from './time.schema.ts'

const fields = {
  name: nameSchema,
  channelId: idSchema,
  weekday: weekdaySchema,
  time: localTimeSchema,
  /** 1 is every week, 2 every other week, counted from the first such weekday on or after `from`, or from the first Monday of 1970. */
  everyWeeks: z.int().min(1).max(12).default(1),
  /** Null leaves the choice to the plan. */
  themeId: idSchema.nullable().default(null),
  formatId: idSchema.nullable().default(null),
  ownerId: idSchema.nullable().default(null),
  inviting: z.boolean().default(false),
  from: localDateSchema.nullable().default(null),
  until: localDateSchema.nullable().default(null),
}

/** A fixed recurring place, such as every Thursday the question of the week. */
export const rubricSchema = z.strictObject({ ...rowShape, ...fields })
export const saveRubricSchema = z.strictObject({ ...saveShape, ...fields }).superRefine(assertForwards)
export type Rubric = z.infer<typeof rubricSchema>
