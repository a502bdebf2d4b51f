import { z } from 'zod'
import { idSchema } from './id-schema.ts'
import type { Id } from './id.ts'
import { saveShape } from './row.ts'
import { proseSchema } from './text.ts'

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

const MENTION = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g

/** How a person stands in the text of a comment: by id, so that whoever gets another name is still meant. */
export function mentionOf(personId: Id): string {
  return `@[${personId}]`
}

type CommentPart = { kind: 'text'; text: string } | { kind: 'mention'; personId: Id }

/** The text of a comment in its parts, in order; none of them is empty. */
export function commentParts(text: string): CommentPart[] {
  return text.split(MENTION).flatMap((part, index): CommentPart[] => {
    if (part === '') return []
    return [index % 2 === 0 ? { kind: 'text', text: part } : { kind: 'mention', personId: part }]
  })
}

/** The people who are named in a text, each once. */
export function mentionsIn(text: string): Id[] {
  const ids = commentParts(text).flatMap((part) => (part.kind === 'mention' ? part.personId : []))
  return [...new Set(ids)]
}
