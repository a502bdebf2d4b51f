import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { lineSchema, nameSchema, proseSchema } from './text.schema.ts'
import { assertForwards, localDateSchema, weekdaySchema } from './time.schema.ts'

const taskFields = {
  title: nameSchema,
  date: localDateSchema,
  ownerId: idSchema.nullable().default(null),
  note: proseSchema.default(''),
  /** The local date on which it was done; null while it is not. */
  doneOn: localDateSchema.nullable().default(null),
}

/** Dated work that is no post. */
export const taskSchema = z.strictObject({ ...rowShape, ...taskFields })
export const saveTaskSchema = z.strictObject({ ...saveShape, ...taskFields })
export type Task = z.infer<typeof taskSchema>

const routineFields = {
  name: nameSchema,
  goalId: idSchema.nullable().default(null),
  ownerId: idSchema.nullable().default(null),
  weekdays: z.array(weekdaySchema).min(1, { message: 'weekdays.none' }).max(7),
  /** 1 is every week, 2 every other week, counted from the week of `from`. */
  everyWeeks: z.int().min(1).max(12).default(1),
  /** Minutes each time, taken off what its owner has for posts. */
  minutes: z.int().min(0).max(1440).default(30),
  /** Where it is done; null is everywhere. */
  channelId: idSchema.nullable().default(null),
  /** What is searched for: a name, a question as people ask it, a subject. */
  searches: z
    .array(lineSchema.min(1, { message: 'text.empty' }))
    .max(100)
    .default([]),
  note: lineSchema.default(''),
  from: localDateSchema,
  until: localDateSchema.nullable().default(null),
  /** The last day for which it was done. */
  doneOn: localDateSchema.nullable().default(null),
}

/** Recurring work without posts: answering, looking for people who ask, watching brand, sector and competitors. */
export const routineSchema = z.strictObject({ ...rowShape, ...routineFields })
export const saveRoutineSchema = z
  .strictObject({ ...saveShape, ...routineFields })
  .superRefine(assertForwards)
export type Routine = z.infer<typeof routineSchema>
