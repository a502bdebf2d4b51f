import type { Comment } from '@cadans/domain'
import { column, flag, rowKind } from '../journal/row-kind.ts'

export const commentKind = rowKind<Comment>()({
  entity: 'comment',
  table: 'comments',
  columns: {
    postId: column(),
    authorId: column(),
    text: column(),
    isInternal: flag,
    createdAt: column(),
    editedAt: column(),
  },
  // What was said stands in the comment alone; the history says of which post it was said.
  subject: () => '',
  volatile: ['createdAt', 'editedAt'],
})
