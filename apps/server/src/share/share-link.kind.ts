import type { ShareLink } from '@cadans/domain'
import { column, json, rowKind } from '../journal/row-kind.ts'

export const shareLinkKind = rowKind<ShareLink>()({
  entity: 'shareLink',
  table: 'share_links',
  columns: {
    name: column(),
    filter: json(),
    personId: column(),
    tokenHash: column(),
    until: column(),
    createdAt: column(),
    revokedAt: column(),
  },
  subject: ({ name }) => name,
  given: ['tokenHash', 'createdAt'],
})
