import type { Horizon, Id, Tactic } from '@cadans/domain'
import type { PlanningBasis, Proposed } from '@cadans/planner'
import type { Member } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import { getChangeNumber } from '../journal/write-change-set.store.ts'
import type { TacticRow } from '../tactic/tactic.kind.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { findPlanningBasis } from './plan-basis.store.ts'

/** What to plan and how far: see `propose`. */
export interface PlanWish {
  horizon: Horizon
  rebalance: boolean
  release: readonly Id[]
}

/** All that a plan is made from, as it was at one change number. */
export interface PlanGround {
  changeNumber: number
  draft: TacticRow
  basis: PlanningBasis
  /** False where something was written while this was read: then a plan of it is good to look at, and for nothing else. */
  isWhole: boolean
}

/** Writes that come between reading, until what was read is taken as it is. */
const MOST_READINGS = 3

/** @throws {DomainError} `plan.past` when the horizon is over */
export async function findGround(
  { database: { read }, clock }: Pick<AppContext, 'database' | 'clock'>,
  member: Member,
  horizon: Horizon,
): Promise<PlanGround> {
  for (let reading = 1; ; reading += 1) {
    // First, so that whatever changes meanwhile makes the plan stale instead of wrong.
    const changeNumber = await getChangeNumber(read, member.workspaceId)
    const draft = await findDraft(read, member)
    const basis = await findPlanningBasis(read, member, { horizon, clock })
    const isWhole = (await getChangeNumber(read, member.workspaceId)) === changeNumber
    if (isWhole || reading === MOST_READINGS) return { changeNumber, draft, basis, isWhole }
  }
}

/**
 * Plans, through the one door. Who asks for a plan of the same ground within the same quarter of an hour shares it.
 * @param wish with `tactic`, a draft that is tried before it is saved
 * @throws {DomainError} `plan.noChannels`, `plan.tooLarge`, `plan.busy`, `plan.stopped`, `plan.failed`
 */
export function planOn(
  { planner, newId }: Pick<AppContext, 'planner' | 'newId'>,
  { changeNumber, draft, basis, isWhole }: PlanGround,
  {
    workspaceId,
    ...wish
  }: PlanWish &
    Pick<Member, 'workspaceId'> & { tactic?: Tactic | undefined; signal?: AbortSignal | undefined },
): Promise<Proposed> {
  const { rebalance, release, tactic = draft.tactic, signal } = wish
  const { now, zone, horizon, strategy } = basis
  const [hour, minutes] = now.time.split(':')
  const quarter = `${now.date}T${hour}:${Math.floor(Number(minutes) / 15)}`
  const place = [zone, strategy.country, quarter]
  const same = [workspaceId, changeNumber, place, horizon, tactic, rebalance, release.toSorted()]
  return planner.propose(
    { basis, wish: { tactic, rebalance, release } },
    { workspaceId, same: isWhole ? JSON.stringify(same) : newId(), signal },
  )
}
