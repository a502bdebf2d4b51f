import type { Executor } from '@cadans/database'
import type { Horizon, LeftOut } from '@cadans/domain'
import type { PlanReport } from '@cadans/planner'
import type { Change } from '../journal/change.ts'
import { stands } from '../journal/history.store.ts'
import type { Member } from '../access/member.ts'

export interface AppliedPlan {
  horizon: Horizon
  tacticVersion: number
  report: PlanReport
  leftOut: readonly LeftOut[]
  /** The instant, ISO 8601 in UTC. */
  appliedAt: string
  /** Of the change that applied it: what changed since has a higher one. */
  changeNumber: number
}

/** Only for a change that writes something: the row names its change set. */
export async function insertPlan(
  { transaction, member, at, number, id }: Change,
  planId: string,
  { horizon, tacticVersion, report, leftOut }: Omit<AppliedPlan, 'appliedAt' | 'changeNumber'>,
): Promise<void> {
  await transaction
    .insertInto('plans')
    .values({
      id: planId,
      workspace_id: member.workspaceId,
      change_set_id: id,
      number,
      from: horizon.from,
      until: horizon.until,
      tactic_version: tacticVersion,
      report: JSON.stringify(report),
      left_out: JSON.stringify(leftOut),
      applied_at: at,
      person_id: member.personId,
    })
    .execute()
}

/** The last plan that was applied and not undone. */
export async function findLatestPlan(executor: Executor, member: Member): Promise<AppliedPlan | null> {
  const row = await executor
    .selectFrom('plans')
    .selectAll()
    .where('workspace_id', '=', member.workspaceId)
    .where(stands('plans.change_set_id'))
    .orderBy('number', 'desc')
    .orderBy('applied_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    horizon: { from: row.from, until: row.until },
    tacticVersion: row.tactic_version,
    // One that was written before reports named holidays names none.
    report: { holidays: [], ...(JSON.parse(row.report) as Omit<PlanReport, 'holidays'>) },
    leftOut: JSON.parse(row.left_out) as LeftOut[],
    appliedAt: row.applied_at,
    changeNumber: row.number,
  }
}
