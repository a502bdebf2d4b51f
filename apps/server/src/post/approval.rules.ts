import { DomainError, hasItsText, isCleared, isOwnWork, mayApprove, type Post } from '@cadans/domain'
import type { Acting } from './acting.ts'

/** What was read and approved: who changes it asks again. */
const approvedFields = ['title', 'copy', 'date', 'time'] as const

/**
 * A changed post under the workspace's rule of approval. Where it is required, nothing goes further than `review` without a
 * text and the yes of somebody else, and a post whose title, text or moment changes after its yes waits for a new one, whoever
 * changes it.
 * @param before null for a new post
 * @throws {DomainError} `post.unapproved`, `post.notAsked`, `post.ownWork`, `post.withoutText`
 */
export function underApproval<T extends Omit<Post, 'version'>>(
  post: T,
  before: Post | null,
  acting: Pick<Acting, 'personId' | 'role' | 'isAlone' | 'approval' | 'formats'>,
): T {
  return withAsker(approved(post, before, acting), before, acting)
}

/** Whoever brings a post before a reader is the one who asks. */
function withAsker<T extends Omit<Post, 'version'>>(
  post: T,
  before: Post | null,
  { personId }: Pick<Acting, 'personId'>,
): T {
  if (post.status !== 'review') return post
  const isAskedAgain = before === null || before.status !== 'review' || before.reviewerId !== post.reviewerId
  return isAskedAgain ? { ...post, askedBy: personId } : post
}

/**
 * A post as it is put back by whoever takes a change back, brings it back or takes it out of the bin. Where a yes is required,
 * one that they could not say today does not return: what is still there stays as it is, and what comes back waits for it.
 * @param from null for what was deleted, or not there
 * @throws {DomainError} `post.unapproved`, `post.notAsked`, `post.ownWork`, `post.withoutText`
 */
export function restoredPost(to: Post, from: Post | null, acting: Acting): Post {
  if (acting.approval !== 'required' || !isCleared(to.status)) return to
  if (from !== null) {
    // Taking back a change of what was read brings back what had its yes.
    const isReread = from.status === 'review' && approvedFields.some((field) => to[field] !== from[field])
    if (isReread && hasItsText(to, acting.formats)) return to
    if (approved(to, from, acting).status === to.status) return to
    throw new DomainError('post.unapproved', { id: to.id, title: to.title })
  }
  // That it went out is a fact, whatever the rule is now.
  if (to.status === 'published') return to
  if (!isOwnWork(to, acting) && hasItsText(to, acting.formats)) return to
  return { ...to, status: 'review', askedBy: acting.personId }
}

function approved<T extends Omit<Post, 'version'>>(
  post: T,
  before: Post | null,
  acting: Pick<Acting, 'personId' | 'role' | 'isAlone' | 'approval' | 'formats'>,
): T {
  if (acting.approval !== 'required' || !isCleared(post.status)) return post
  const { id, title, status } = post
  if (before === null || !isCleared(before.status)) {
    if (status !== 'approved') throw new DomainError('post.unapproved', { id, title })
    const made = before ?? { ...post, ownerId: acting.personId }
    if (isOwnWork(made, acting)) throw new DomainError('post.ownWork', { id, title })
    if (!mayApprove(made, acting)) throw new DomainError('post.notAsked', { id, title })
    assertText(post, acting)
    return post
  }
  const isRead = approvedFields.every((field) => post[field] === before[field])
  if (isRead || (status === 'published' && before.status === 'published')) {
    // One that had its yes before a text was asked for goes no further without it.
    if (status !== before.status) assertText(post, acting)
    return post
  }
  // What went further in the same change would go out unread.
  if (status !== 'approved' && status !== before.status)
    throw new DomainError('post.unapproved', { id, title })
  return { ...post, status: 'review' }
}

function assertText(post: Omit<Post, 'version'>, { formats }: Pick<Acting, 'formats'>): void {
  if (!hasItsText(post, formats))
    throw new DomainError('post.withoutText', { id: post.id, title: post.title })
}
