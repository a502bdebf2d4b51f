import type { Review } from '@cadans/domain'
import { column, json, rowKind } from '../journal/row-kind.ts'

export const reviewKind = rowKind<Review>()({
  entity: 'review',
  table: 'reviews',
  columns: {
    from: column(),
    until: column(),
    words: column(),
    decisions: json(),
  },
  subject: ({ from }) => from,
})
