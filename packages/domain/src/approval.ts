import { z } from 'zod'
import type { Id } from './id.ts'
import { isAtLeast, type Role } from './role.ts'
import type { Post } from './post.ts'
import type { Status } from './status.ts'
import type { Format } from './tactic.ts'

/** Whether posts are read by somebody else before they go out: nobody asks, who wants to asks, or all must be asked for. */
export const approvalModes = ['off', 'optional', 'required'] as const
export const approvalModeSchema = z.enum(approvalModes)
export type ApprovalMode = z.infer<typeof approvalModeSchema>

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
export function isOwnWork(
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

/** Whether a post says something: a text, or a format of which its tactic says that it needs none. */
export function hasItsText(
  { copy, formatId }: Pick<Post, 'copy' | 'formatId'>,
  formats: readonly Pick<Format, 'id' | 'needsText'>[],
): boolean {
  return copy.trim() !== '' || formats.find(({ id }) => id === formatId)?.needsText === false
}
