import { z } from 'zod'
import { filterLimits } from './filter-limits.ts'
import { idSchema } from './id.schema.ts'
import { statusSchema } from './post.schema.ts'

const idsSchema = z.array(idSchema).max(filterLimits.ids).optional()

/**
 * Which posts: each list that is given must name the post; each word of the text is sought in title
 * and text, without regard to case and accents.
 */
export const postFilterSchema = z.strictObject({
  channelIds: idsSchema,
  themeIds: idsSchema,
  formatIds: idsSchema,
  messageIds: idsSchema,
  goalIds: idsSchema,
  segmentIds: idsSchema,
  ownerIds: idsSchema,
  campaignIds: idsSchema,
  /** Whose observations became the idea or the key message that a post carries. */
  competitorIds: idsSchema,
  /** Only posts with an amount behind them. */
  promoted: z.literal(true).optional(),
  statuses: z.array(statusSchema).max(filterLimits.statuses).optional(),
  text: z.string().max(filterLimits.text).optional(),
})
export type PostFilter = z.infer<typeof postFilterSchema>
