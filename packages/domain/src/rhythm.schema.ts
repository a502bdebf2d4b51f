import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { beatKinds } from './rhythm.ts'
import { localDateSchema } from './time.schema.ts'

/** Once in so many weeks: at most a year. */
export const everyWeeksSchema = z.int().min(1).max(52)

const beatSchema = z.strictObject({
  everyWeeks: everyWeeksSchema,
  nextOn: localDateSchema,
  ownerId: idSchema.nullable().default(null),
})

/** A {@link Rhythm}. */
export const rhythmSchema = z.partialRecord(z.enum(beatKinds), beatSchema)
