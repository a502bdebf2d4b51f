import { z } from 'zod'
import { idSchema } from './id-schema.ts'
import type { Id } from './id.ts'
import { statusSchema } from './post.ts'
import { nameSchema } from './text.ts'

const idsSchema = z.array(idSchema).max(100).default([])

/** Which posts a calendar feed holds; an empty list is all. */
export const feedFilterSchema = z.strictObject({
  ownerIds: idsSchema,
  channelIds: idsSchema,
  themeIds: idsSchema,
  statuses: z.array(statusSchema).max(8).default([]),
  /** Production deadlines as short all-day entries. */
  deadlines: z.boolean().default(false),
  openPlaces: z.boolean().default(false),
  /** Tasks, routines and what is to be looked at again, as all-day entries. */
  work: z.boolean().default(false),
})
export type FeedFilter = z.infer<typeof feedFilterSchema>

export const createFeedSchema = z.strictObject({ id: idSchema, name: nameSchema, filter: feedFilterSchema })

/** A calendar feed as its page lists it: the secret address is shown once, when it is made, and kept nowhere. */
export interface Feed {
  id: Id
  name: string
  filter: FeedFilter
  personId: Id
  createdAt: string
  lastUsedAt: string | null
  revokedAt: string | null
  /** The last rendering left something out to stay under the size that calendar programs take. */
  shortened: boolean
}
