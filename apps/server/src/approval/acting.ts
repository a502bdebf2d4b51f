import { type ApprovalMode, type Approver, type Format, type LocalDate, toLocal } from '@cadans/domain'
import type { Change } from '../journal/change.ts'
import { findDraft } from '../tactic/tactic.store.ts'

/** Who changes a post, when, and by which rules. */
export interface Acting extends Approver {
  approval: ApprovalMode
  /** The formats of the tactic, which say whether a post needs a text. */
  formats: readonly Format[]
  /** The instant, ISO 8601 in UTC. */
  at: string
  /** The date of that instant in the workspace's zone. */
  today: LocalDate
}

export async function actingIn({
  transaction,
  member,
  at,
}: Pick<Change, 'transaction' | 'member' | 'at'>): Promise<Acting> {
  const { personId, role, isAlone, approval, zone } = member
  // Only where a yes is required does anybody ask whether there is a text.
  const formats = approval === 'required' ? (await findDraft(transaction, member)).tactic.formats : []
  return { personId, role, isAlone, approval, formats, at, today: toLocal(at, zone).date }
}
