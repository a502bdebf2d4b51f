import { z } from 'zod'
import { HORIZON_DAYS } from './horizon.ts'
import { daysBetween } from './time.ts'
import { assertForwards, localDateSchema } from './time.schema.ts'

/** A {@link Horizon}. */
export const horizonSchema = z
  .strictObject({ from: localDateSchema, until: localDateSchema })
  .superRefine(assertForwards)
  .refine(({ from, until }) => daysBetween(from, until) < HORIZON_DAYS, {
    message: 'horizon.long',
    path: ['until'],
  })
