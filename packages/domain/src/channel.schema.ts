import { z } from 'zod'
import { channelRoles } from './channel.ts'
import { platformSchema } from './platform.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { lineSchema, nameSchema } from './text.schema.ts'

export const channelRoleSchema = z.enum(channelRoles)

const fields = {
  platform: platformSchema,
  name: nameSchema,
  role: channelRoleSchema.default('basic'),
  /** Account name or address, for people to read. */
  account: lineSchema.default(''),
  /** Overrides the platform's text limit, for instance for X Premium or a Mastodon server. */
  textLimit: z.int().min(1).max(100_000).nullable().default(null),
  /** Order on the screen, lowest first. */
  position: z.int().min(0).max(1000).default(0),
  /** People can come here with questions: the tactic says when somebody answers, and who. */
  serves: z.boolean().default(false),
  /** The instant from which somebody waits for an answer here, ISO 8601 in UTC; null where nobody does. */
  unansweredSince: z.iso.datetime().nullable().default(null),
}

export const channelSchema = z.strictObject({ ...rowShape, ...fields })
export const saveChannelSchema = z.strictObject({ ...saveShape, ...fields })
export type Channel = z.infer<typeof channelSchema>
