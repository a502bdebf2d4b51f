import { DomainError, type Horizon, type Id } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import type { Member } from '../member/member.ts'

/** Computes the plan again and writes it as one change set. */
export async function applyPlan(
  _context: AppContext,
  _member: Member,
  _wish: { horizon: Horizon; tacticVersion: number; changeNumber: number },
): Promise<{ changeNumber: number; changeSetId: Id | null; placed: number; moved: number; removed: number }> {
  throw new DomainError('server.internal')
}
