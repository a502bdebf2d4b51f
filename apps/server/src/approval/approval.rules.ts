import {
  approvalObstacle,
  cardOf,
  DomainError,
  hasText,
  isCleared,
  type Post,
  type Status,
} from '@cadans/domain'
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
 * A post as it is put back by whoever takes their own change back: what stood with its yes under the rule of today stands so again,
 * any other yes takes one who could say it.
 * @param hasStood whether the rule was there already when the change was made that is taken back
 * @throws {DomainError} `post.unapproved`, `post.notAsked`, `post.ownWork`, `post.withoutText`
 */
export function undonePost(
  to: Post,
  from: Post | null,
  { acting, hasStood }: { acting: Acting; hasStood: boolean },
): Post {
  if (hasStood) return to
  return from === null ? returnedPost(to, acting) : redonePost(to, from, acting)
}

/**
 * A post as a change makes it again that was taken back: what would be refused of that change today is refused.
 * @throws {DomainError} as {@link undonePost}
 */
export function redonePost(to: Post, from: Post | null, acting: Acting): Post {
  if (approved(to, from, acting).status === to.status) return to
  throw new DomainError('post.unapproved', { id: to.id, title: to.title })
}

/** A post that was deleted. Where it had its yes and whoever brings it back could not say that, it waits for one. */
export function returnedPost(to: Post, acting: Acting): Post {
  // That it went out is a fact, whatever the rule is now.
  if (acting.approval !== 'required' || to.status === 'published' || !isCleared(to.status)) return to
  const obstacle = approvalObstacle({ ...cardOf(to), status: 'review' }, 'approved', acting)
  return obstacle === null ? to : { ...to, status: 'review', askedBy: acting.personId }
}

/** The status of a post that says again what it said once: what it had its yes for then, somebody may have thought better of since. */
export function broughtBackStatus(state: Post, now: Post, acting: Acting): Status {
  if (acting.approval !== 'required' || !isCleared(state.status)) return state.status
  if (isCleared(now.status)) return isRead(state, now) ? state.status : 'review'
  const asked = { ...cardOf(state), ...askedOf(now) }
  return approvalObstacle(asked, state.status, acting) === null ? state.status : 'review'
}

function approved<T extends Omit<Post, 'version'>>(
  post: T,
  before: Post | null,
  acting: Pick<Acting, 'personId' | 'role' | 'isAlone' | 'approval' | 'formats'>,
): T {
  if (acting.approval !== 'required' || !isCleared(post.status)) return post
  const { id, title, status } = post
  if (before !== null && isCleared(before.status) && !isRead(post, before)) {
    if (status === 'published' && before.status === 'published') return post
    // What went further in the same change would go out unread.
    if (status !== 'approved' && status !== before.status)
      throw new DomainError('post.unapproved', { id, title })
    return { ...post, status: 'review' }
  }
  // Who sees to a new post is who makes it, whomever it names; one that was there is as it was asked about.
  const made = before ?? { ...post, ownerId: acting.personId, status: 'planned' as const }
  const asked = { ...post, hasText: hasText(post.copy), ...askedOf(made) }
  const obstacle = approvalObstacle(asked, status, acting)
  if (obstacle !== null) throw new DomainError(obstacle, { id, title })
  return post
}

/** By whom a yes is to be said is read of the post as it stood, and not of the change that brings the yes. */
function askedOf({ status, ownerId, askedBy, reviewerId }: Omit<Post, 'version'>) {
  return { status, ownerId, askedBy, reviewerId }
}

/** Whether two states of a post say the same to whoever says yes. */
function isRead(
  one: Pick<Post, (typeof approvedFields)[number]>,
  other: Pick<Post, (typeof approvedFields)[number]>,
): boolean {
  return approvedFields.every((field) => one[field] === other[field])
}
