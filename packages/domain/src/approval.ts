import type { Id } from './id.ts'
import type { Post, PostCard } from './post.schema.ts'
import { isAtLeast, type Role } from './role.ts'
import type { Status } from './status.ts'
import type { Format } from './tactic.schema.ts'

/** Whether posts are read by somebody else before they go out: nobody asks, who wants to asks, or all must be asked for. */
export const approvalModes = ['off', 'optional', 'required'] as const
export type ApprovalMode = (typeof approvalModes)[number]

/** Whether a post in this status had its yes. */
export function isCleared(status: Status): boolean {
  return status === 'approved' || status === 'loaded' || status === 'published'
}

/** Who would say yes. */
export interface Approver {
  personId: Id
  role: Role
  /** Whether nobody else in the workspace could say yes. */
  isAlone: boolean
}

/**
 * Whether these are the eyes that made the post, so that a required yes takes another pair: they see to it or asked about
 * it, or nobody did either, and then they are all that is known of. Whoever is alone has no other pair to ask.
 */
function isOwnWork(
  { ownerId, askedBy }: Pick<Post, 'ownerId' | 'askedBy'>,
  { personId, isAlone }: Omit<Approver, 'role'>,
): boolean {
  if (isAlone) return false
  return ownerId === personId || askedBy === personId || (ownerId === null && askedBy === null)
}

/** Whether somebody may say yes where a yes is required: who was asked, or a planner, and never to their own work. */
export function mayApprove(
  post: Pick<Post, 'reviewerId' | 'ownerId' | 'askedBy'>,
  approver: Approver,
): boolean {
  if (isOwnWork(post, approver)) return false
  return isAtLeast(approver.role, 'planner') || post.reviewerId === approver.personId
}

/** Whether somebody could say yes if they were asked to by this person, where a yes is required. */
export function couldApprove(
  { ownerId }: Pick<Post, 'ownerId'>,
  { asker, asked }: { asker: Id; asked: Approver },
): boolean {
  const { personId } = asked
  const post = { ownerId, askedBy: asker, reviewerId: personId }
  return isAtLeast(asked.role, 'contributor') && mayApprove(post, asked)
}

/** Whether a post says something: a text, or a format of which its tactic says that it needs none. */
export function hasItsText(
  { hasText, formatId }: Pick<PostCard, 'hasText' | 'formatId'>,
  formats: readonly Pick<Format, 'id' | 'needsText'>[],
): boolean {
  return hasText || formats.find(({ id }) => id === formatId)?.needsText === false
}

/** Who brings a post further where a yes is required, and the formats of the tactic. */
export interface Approving extends Approver {
  formats: readonly Pick<Format, 'id' | 'needsText'>[]
}

export type ApprovalObstacle = 'post.unapproved' | 'post.ownWork' | 'post.notAsked' | 'post.withoutText'

/**
 * Why somebody cannot bring a post to a status where a yes is required, by the code of the refusal; null where they can. What
 * else of the post changes with it is not looked at.
 */
export function approvalObstacle(
  post: Pick<PostCard, 'status' | 'hasText' | 'formatId' | 'reviewerId' | 'ownerId' | 'askedBy'>,
  status: Status,
  approving: Approving,
): ApprovalObstacle | null {
  if (!isCleared(status) || status === post.status) return null
  if (!isCleared(post.status)) {
    if (status !== 'approved') return 'post.unapproved'
    if (isOwnWork(post, approving)) return 'post.ownWork'
    if (!mayApprove(post, approving)) return 'post.notAsked'
  }
  return hasItsText(post, approving.formats) ? null : 'post.withoutText'
}
