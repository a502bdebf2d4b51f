import { z } from 'zod'
import { origins } from './idea.ts'
import { idSchema } from './id.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { nameSchema, proseSchema } from './text.schema.ts'

export const originSchema = z.enum(origins)

const fields = {
  title: nameSchema,
  brief: proseSchema.default(''),
  themeId: idSchema.nullable().default(null),
  messageId: idSchema.nullable().default(null),
  goalId: idSchema.nullable().default(null),
  origin: originSchema.default('own'),
  sourceId: idSchema.nullable().default(null),
  /** The channel it is meant for, while it waits in the tray. */
  channelId: idSchema.nullable().default(null),
}

/** What to tell. One idea can appear on several channels; while no post carries it, it waits in the tray. */
export const ideaSchema = z.strictObject({ ...rowShape, ...fields })
export const saveIdeaSchema = z.strictObject({ ...saveShape, ...fields })
export type Idea = z.infer<typeof ideaSchema>
