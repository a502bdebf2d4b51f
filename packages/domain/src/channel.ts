import { z } from 'zod'
import { platformSchema } from './platform.ts'
import { rowShape, saveShape } from './row.ts'
import { lineSchema, nameSchema } from './text.ts'

/** Focus gets the frequency, basic a floor, none gets no posts now. */
export const channelRoles = ['focus', 'basic', 'none'] as const
export const channelRoleSchema = z.enum(channelRoles)
export type ChannelRole = z.infer<typeof channelRoleSchema>

/** The roles of channels that get posts. */
export const postingRoles = ['focus', 'basic'] as const satisfies readonly ChannelRole[]
export type PostingRole = (typeof postingRoles)[number]

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

/** Few teams do more than two channels well: from the third focus channel on there is a remark. */
export const FOCUS_CHANNELS_ADVISED = 2
