import type { Feed } from '@cadans/domain'
import { column, json, rowKind } from '../journal/row-kind.ts'
import type { Rendering } from './feed.store.ts'

/** What the journal keeps of a feed: all but what is noted while serving. */
export interface FeedRow extends Omit<Feed, 'lastUsedAt' | keyof Rendering> {
  /** SHA-256 of the token, hexadecimal. */
  tokenHash: string
}

export const feedKind = rowKind<FeedRow>()({
  entity: 'feed',
  table: 'feeds',
  columns: {
    name: column(),
    filter: json(),
    personId: column(),
    tokenHash: column(),
    createdAt: column(),
    revokedAt: column(),
  },
  subject: ({ name }) => name,
  given: ['tokenHash', 'createdAt'],
})
