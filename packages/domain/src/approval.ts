import { z } from 'zod'
import type { Id } from './id.ts'
import { isAtLeast, type Role } from './role.ts'
import type { Post } from './post.ts'
import type { Status } from './status.ts'

/** Whether posts are read by somebody else before they go out: nobody asks, who wants to asks, or all must be asked for. */
export const approvalModes = ['off', 'optional', 'required'] as const
export const approvalModeSchema = z.enum(approvalModes)
export type ApprovalMode = z.infer<typeof approvalModeSchema>

/** Whether a post in this status had its yes. */
export function isCleared(status: Status): boolean {
  return status === 'approved' || status === 'loaded' || status === 'published'
}

/**
 * Whether somebody may say yes where a yes is required: a planner to any post, and a contributor who was asked, to a post
 * that somebody else sees to. Otherwise a contributor could ask themselves.
 */
export function mayApprove(
  { reviewerId, ownerId }: Pick<Post, 'reviewerId' | 'ownerId'>,
  { personId, role }: { personId: Id; role: Role },
): boolean {
  if (isAtLeast(role, 'planner')) return true
  return reviewerId === personId && ownerId !== null && ownerId !== personId
}
