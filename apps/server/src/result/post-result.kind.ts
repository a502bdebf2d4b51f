import type { PostResult } from '@cadans/domain'
import { column, rowKind } from '../journal/row-kind.ts'

export const postResultKind = rowKind<PostResult>()({
  entity: 'postResult',
  table: 'post_results',
  columns: {
    postId: column(),
    measuredOn: column(),
    reach: column(),
    impressions: column(),
    reactions: column(),
    comments: column(),
    shares: column(),
    saves: column(),
    clicks: column(),
    conversions: column(),
    paidReach: column(),
    paidInteractions: column(),
    spentCents: column(),
    repliesAnswered: column(),
    repliesAnsweredInTime: column(),
  },
  subject: ({ measuredOn }) => measuredOn,
})
