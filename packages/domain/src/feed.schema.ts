import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { statusSchema } from './post.schema.ts'
import { nameSchema } from './text.schema.ts'

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
export type CreateFeed = z.infer<typeof createFeedSchema>

/** Another name or filter of a feed that keeps its address. */
export const updateFeedSchema = createFeedSchema.extend({ version: z.int().min(1) })
export type UpdateFeed = z.infer<typeof updateFeedSchema>
