import { z } from 'zod'
import type { Id } from './id.ts'
import { idSchema } from './id.schema.ts'
import { saveShape } from './row.schema.ts'
import { proseSchema } from './text.schema.ts'

/** What is said: 1 to 5,000 characters once trimmed. A person who is named in it stands there by id, see {@link mentionOf}. */
export const commentTextSchema = proseSchema
  .trim()
  .min(1, { message: 'text.empty' })
  .max(5000, { message: 'text.long' })

export const saveCommentSchema = z.strictObject({
  ...saveShape,
  postId: idSchema,
  text: commentTextSchema,
  /** For colleagues only: a client who reads along does not see it. */
  isInternal: z.boolean().default(true),
})
export type SaveComment = z.infer<typeof saveCommentSchema>

/** Something said of a post. */
export interface Comment extends SaveComment {
  authorId: Id
  /** Instants, ISO 8601 in UTC; `editedAt` is null while it stands as it was first written. */
  createdAt: string
  editedAt: string | null
}
