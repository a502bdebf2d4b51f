import { z } from 'zod'
import type { Id } from './id.ts'
import { originSchema } from './idea.schema.ts'
import { idSchema } from './id.schema.ts'
import type { Reason } from './reason.ts'
import { statuses } from './status.ts'
import { lineSchema, linkSchema, proseSchema, titleSchema } from './text.schema.ts'
import type { LocalDate } from './time.ts'
import { localDateSchema, localTimeSchema } from './time.schema.ts'

export const statusSchema = z.enum(statuses)

/** What a person can set on a post. */
const postFields = {
  channelId: idSchema,
  date: localDateSchema,
  time: localTimeSchema,
  title: titleSchema,
  copy: proseSchema,
  themeId: idSchema.nullable(),
  formatId: idSchema.nullable(),
  messageId: idSchema.nullable(),
  goalId: idSchema.nullable(),
  segmentId: idSchema.nullable(),
  origin: originSchema,
  sourceId: idSchema.nullable(),
  campaignId: idSchema.nullable(),
  /** Who sees to it; with hired help, the one in the house who follows what the help makes. */
  ownerId: idSchema.nullable(),
  /** Who is asked to read it before it goes out. */
  reviewerId: idSchema.nullable(),
  /** Who makes it from outside: then it costs the owner no minutes. */
  hiredHelpId: idSchema.nullable(),
  status: statusSchema,
  /** The date by which it must be ready, at the latest the day of posting. */
  deadline: localDateSchema.nullable(),
  promotionCents: z.int().min(0).max(100_000_000),
  link: linkSchema,
  /** The question or call that asks people to answer or act. */
  prompt: lineSchema,
  /** Meant to invite a reply. */
  inviting: z.boolean(),
  note: proseSchema,
  /** The tool in which it stands ready. */
  loadedIn: lineSchema,
}

/** What the planner or the journal sets. */
interface PostOrigin {
  ideaId: Id | null
  /** What it shares with the posts on other channels that carry the same idea: made once, adapted for each further channel. */
  familyId: Id | null
  rubricId: Id | null
  /** The milestone that it is for. */
  milestoneId: Id | null
  /** The planner's deterministic key of the place, null for a post made by hand. */
  placeKey: string | null
  /** The tactic version that asked for it. */
  tacticVersion: number | null
  /** Part of the reserve: kept free for the topical, so it carries no theme. */
  reserve: boolean
  /** The Monday of the week in which it is to be made. */
  productionWeek: LocalDate | null
  /** Moved or changed by hand: a plan lets it stand. */
  pinned: boolean
  movedBy: Id | null
  reasons: readonly Reason[]
  /** Who brought it before a reader: asked for the yes, or changed what had one. */
  askedBy: Id | null
  /** Sent back by whoever was asked, and not yet taken further. */
  sentBack: boolean
  /** The instant of publication, ISO 8601 in UTC. */
  publishedAt: string | null
}

export const createPostSchema = z.strictObject({
  id: idSchema,
  channelId: idSchema,
  date: localDateSchema,
  time: localTimeSchema,
  ...z.strictObject(postFields).omit({ channelId: true, date: true, time: true }).partial().shape,
  ideaId: idSchema.nullable().optional(),
})
export type CreatePost = z.infer<typeof createPostSchema>

export const postPatchSchema = z.strictObject(postFields).partial()
export type PostPatch = z.infer<typeof postPatchSchema>

type PostFields = z.infer<z.ZodObject<typeof postFields>>

/** One idea on one channel at one local date and time. Open while nobody has filled it. */
export interface Post extends PostFields, PostOrigin {
  id: Id
  version: number
  /** Rises with each change of time or status: the feed's SEQUENCE. */
  sequence: number
  /** The instant of the last change, ISO 8601 in UTC. */
  changedAt: string
}

/** A post without its long texts, as lists and calendar show it. */
export interface PostCard extends Omit<Post, 'copy' | 'note' | 'reasons'> {
  /** Whether there is a text. */
  hasText: boolean
  /** The first `EXCERPT_LENGTH` characters of the text. */
  excerpt: string
}
