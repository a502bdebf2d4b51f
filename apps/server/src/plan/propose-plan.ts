import { DomainError, type Horizon, type Tactic } from '@cadans/domain'
import type { Difference, PlanReport } from '@cadans/planner'
import type { AppContext } from '../context.ts'
import type { Member } from '../member/member.ts'

export interface Proposal {
  difference: Difference
  report: PlanReport
  /** The version of the draft row that was read. */
  tacticVersion: number
  changeNumber: number
}

/** What a plan would do, without writing anything. */
export async function proposePlan(
  _context: AppContext,
  _member: Member,
  _wish: { horizon: Horizon; tactic?: Tactic | undefined },
): Promise<Proposal> {
  throw new DomainError('server.internal')
}
