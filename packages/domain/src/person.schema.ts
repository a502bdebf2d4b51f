import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { lineSchema, nameSchema } from './text.schema.ts'
import { assertForwards, localDateSchema } from './time.schema.ts'

const personFields = {
  name: nameSchema,
  /** Minutes a week for social media; routines are taken off before posts are made in the rest. */
  weeklyMinutes: z.int().min(0).max(10_080).default(240),
  /** The formats this person can make; empty is all of them. */
  formatIds: z.array(idSchema).max(60).default([]),
  tools: lineSchema.default(''),
}

export const personSchema = z.strictObject({ ...rowShape, ...personFields })
export const savePersonSchema = z.strictObject({ ...saveShape, ...personFields })
export type Person = z.infer<typeof personSchema>

const absenceFields = {
  personId: idSchema,
  from: localDateSchema,
  until: localDateSchema,
  note: lineSchema.default(''),
}

export const absenceSchema = z.strictObject({ ...rowShape, ...absenceFields })
export const saveAbsenceSchema = z
  .strictObject({ ...saveShape, ...absenceFields })
  .superRefine(assertForwards)
export type Absence = z.infer<typeof absenceSchema>
