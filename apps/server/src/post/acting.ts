import { type Id, type LocalDate, toLocal } from '@cadans/domain'
import type { Change } from '../journal/change.ts'

/** Who changes a post, and when. */
export interface Acting {
  personId: Id
  /** The instant, ISO 8601 in UTC. */
  at: string
  /** The date of that instant in the workspace's zone. */
  today: LocalDate
}

export function actingIn({ member, at }: Pick<Change, 'member' | 'at'>): Acting {
  return { personId: member.personId, at, today: toLocal(at, member.zone).date }
}
