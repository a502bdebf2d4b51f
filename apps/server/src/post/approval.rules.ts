import { DomainError, isCleared, mayApprove, type Post } from '@cadans/domain'
import type { Acting } from './acting.ts'

/** What was read and approved: who changes it asks again. */
const approvedFields = ['title', 'copy', 'date', 'time'] as const

/**
 * A changed post under the workspace's rule of approval. Where it is required, nothing goes further than `review` without a
 * yes, and a post whose title, text or moment changes after its yes waits for a new one, whoever changes it.
 * @param before null for a new post
 * @throws {DomainError} `post.unapproved`, `post.notAsked`
 */
export function underApproval<T extends Omit<Post, 'version'>>(
  post: T,
  before: Post | null,
  acting: Pick<Acting, 'personId' | 'role' | 'approval'>,
): T {
  if (acting.approval !== 'required' || !isCleared(post.status)) return post
  const { id, title, status } = post
  if (before === null || !isCleared(before.status)) {
    if (status !== 'approved') throw new DomainError('post.unapproved', { id, title })
    if (!mayApprove(before ?? post, acting)) throw new DomainError('post.notAsked', { id, title })
    return post
  }
  const isRead = approvedFields.every((field) => post[field] === before[field])
  if (isRead || (status === 'published' && before.status === 'published')) return post
  // What went further in the same change would go out unread.
  if (status !== 'approved' && status !== before.status)
    throw new DomainError('post.unapproved', { id, title })
  return { ...post, status: 'review' }
}
