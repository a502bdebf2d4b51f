import type { Feed, Id } from '@cadans/domain'
import { column, json, rowKind } from '../journal/row-kind.ts'

/** What the journal keeps of a feed; `lastUsedAt` and `shortened` are noted while serving, outside of it. */
export interface FeedRow extends Omit<Feed, 'lastUsedAt' | 'shortened'> {
  id: Id
  version: number
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
