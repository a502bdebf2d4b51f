import type { PostFilter } from './post-filter.schema.ts'
import type { Post } from './post.schema.ts'

/** The filter's lists and the column each speaks of. */
export const filterColumns = {
  channelIds: 'channelId',
  themeIds: 'themeId',
  formatIds: 'formatId',
  messageIds: 'messageId',
  goalIds: 'goalId',
  segmentIds: 'segmentId',
  ownerIds: 'ownerId',
  campaignIds: 'campaignId',
  statuses: 'status',
} as const satisfies Partial<Record<keyof PostFilter, keyof Post>>
