import { z } from 'zod'
import { approvalModes } from './approval.ts'
import { countries } from './country.ts'
import { quarterFrom } from './horizon.ts'
import { idSchema } from './id.schema.ts'
import { languages } from './language.ts'
import { platformSchema } from './platform.schema.ts'
import { rowShape } from './row.schema.ts'
import { nameSchema } from './text.schema.ts'
import { isInCalendar } from './time.ts'
import { localDateSchema, zoneSchema } from './time.schema.ts'
import { sectors } from './workspace.ts'

export const languageSchema = z.enum(languages)

/** Whose holidays and observance days are shown, and can be quiet: chosen, never taken from the zone. */
export const countrySchema = z.enum(countries)

export const approvalModeSchema = z.enum(approvalModes)
export const sectorSchema = z.enum(sectors)

export const workspaceSchema = z.strictObject({
  ...rowShape,
  name: nameSchema,
  language: languageSchema,
  zone: zoneSchema,
  country: countrySchema,
  sector: sectorSchema,
  approval: approvalModeSchema,
  /** Made by "see the example", removable in one click. */
  isExample: z.boolean(),
})
export type Workspace = z.infer<typeof workspaceSchema>

export const updateWorkspaceSchema = z.strictObject({
  version: z.int().min(1),
  name: nameSchema,
  language: languageSchema,
  zone: zoneSchema,
  country: countrySchema.optional(),
  approval: approvalModeSchema.optional(),
})
export type UpdateWorkspace = z.infer<typeof updateWorkspaceSchema>

/** The three minutes to a first calendar: all else has a default. */
export const startWorkspaceSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  language: languageSchema,
  zone: zoneSchema,
  country: countrySchema,
  sector: sectorSchema,
  channels: z
    .array(z.strictObject({ platform: platformSchema, role: z.enum(['focus', 'basic']) }))
    .min(1, { message: 'channels.none' })
    .max(12),
  messages: z.array(nameSchema).min(1, { message: 'messages.none' }).max(12),
  themes: z.array(nameSchema).min(1, { message: 'themes.none' }).max(10),
  /** Minutes a week for social media: making posts, answering, reading what is said. */
  weeklyMinutes: z.int().min(0).max(10_080),
  ownerName: nameSchema,
  startDate: localDateSchema.refine((date) => isInCalendar(quarterFrom(date).until), {
    message: 'date.range',
  }),
})
export type StartWorkspace = z.infer<typeof startWorkspaceSchema>
