import { z } from 'zod'
import { assertForwards, localDateSchema } from './time-schema.ts'
import { addDays, daysBetween } from './time.ts'

/** A plan looks at most three years ahead. */
export const HORIZON_DAYS = 1096

/** The first and last local date of a plan. */
export const horizonSchema = z
  .strictObject({ from: localDateSchema, until: localDateSchema })
  .superRefine(assertForwards)
  .refine(({ from, until }) => daysBetween(from, until) < HORIZON_DAYS, {
    message: 'horizon.long',
    path: ['until'],
  })
export type Horizon = z.infer<typeof horizonSchema>

/** The quarter ahead that a first plan covers: thirteen weeks. */
export function quarterFrom(from: string): Horizon {
  return { from, until: addDays(from, 13 * 7 - 1) }
}
