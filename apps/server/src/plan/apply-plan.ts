import { DomainError, type Horizon, type Id } from '@cadans/domain'
import { difference, makePlan } from '@cadans/planner'
import type { AppContext } from '../context.ts'
import type { Change } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import type { Member } from '../member/member.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { freezeTactic } from './freeze-tactic.store.ts'
import { insertPlan } from './plan.store.ts'
import { findPlanWork } from './plan-request.store.ts'
import { writePlaces } from './write-places.ts'

export interface AppliedCounts {
  placed: number
  moved: number
  removed: number
}

/**
 * Computes the plan again, as the client's is never trusted, and writes it as one change set, which one Undo takes back.
 * @throws {DomainError} `plan.stale` when anything changed since it was proposed, `plan.past`, `plan.noChannels`
 */
export async function applyPlan(
  context: AppContext,
  member: Member,
  wish: { horizon: Horizon; tacticVersion: number; changeNumber: number; rebalance: boolean },
): Promise<AppliedCounts & { changeNumber: number; changeSetId: Id | null }> {
  const intent = { deed: 'applyPlan', entity: 'post', member } as const
  const { changeNumber, changeSetId, result } = await writeChangeSet(context, intent, async (change) => {
    if (change.number - 1 !== wish.changeNumber) throw new DomainError('plan.stale')
    const draft = await findDraft(change.transaction, member)
    if (draft.version !== wish.tacticVersion) throw new DomainError('plan.stale')
    return writePlan(context, change, wish)
  })
  return { changeNumber, changeSetId, ...result }
}

/** Plans a horizon with the draft as it is, and writes the difference. Free places stay but for what has to change. */
export async function writePlan(
  { clock, newId }: Pick<AppContext, 'clock' | 'newId'>,
  change: Change,
  { horizon, rebalance }: { horizon: Horizon; rebalance: boolean },
): Promise<AppliedCounts> {
  const { transaction, member } = change
  const { tactic } = await findDraft(transaction, member)
  const work = await findPlanWork(transaction, member, { horizon, tactic, rebalance, clock })
  const plan = makePlan(work.request, { effort: 'improved' })
  const tacticVersion = await freezeTactic(change, { tactic, newId })
  const found = difference(plan, work.free, work.standing)
  const posts = [...work.request.standing, ...work.free]
  const families = new Set(posts.flatMap(({ familyId }) => familyId ?? []))
  await writePlaces(change, found, { tacticVersion, newId, families })
  if (!change.isEmpty()) {
    const { report, leftOut } = plan
    await insertPlan(change, newId(), { horizon, tacticVersion, report, leftOut })
  }
  return { placed: found.added.length, moved: found.moved.length, removed: found.removed.length }
}
