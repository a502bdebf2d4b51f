import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { totalShare } from './share.ts'

/** A share in per mille, 0 to 1000. */
export const perMilleSchema = z.int().min(0).max(1000)

/** A {@link Share}. */
export const shareSchema = z.strictObject({ id: idSchema, share: perMilleSchema })

/** A division of the whole: empty (nothing chosen), or adding up to exactly 1000; each value once. */
export const divisionSchema = z
  .array(shareSchema)
  .max(60)
  .refine((shares) => new Set(shares.map(({ id }) => id)).size === shares.length)
  .refine((shares) => shares.length === 0 || totalShare(shares) === 1000, { message: 'shares.sum' })
