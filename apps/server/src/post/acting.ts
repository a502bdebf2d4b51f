import { type ApprovalMode, type Id, type LocalDate, type Role, toLocal } from '@cadans/domain'
import type { Change } from '../journal/change.ts'

/** Who changes a post, and when. */
export interface Acting {
  personId: Id
  role: Role
  approval: ApprovalMode
  /** The instant, ISO 8601 in UTC. */
  at: string
  /** The date of that instant in the workspace's zone. */
  today: LocalDate
}

export function actingIn({ member, at }: Pick<Change, 'member' | 'at'>): Acting {
  const { personId, role, approval, zone } = member
  return { personId, role, approval, at, today: toLocal(at, zone).date }
}
