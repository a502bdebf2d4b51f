import type { Executor } from '@cadans/database'
import type { Horizon, Id, Tactic } from '@cadans/domain'
import { type Difference, type Effort, type Misplaced, type PlanReport, propose } from '@cadans/planner'
import type { AppContext } from '../context.ts'
import { getChangeNumber } from '../journal/write-change-set.store.ts'
import type { Member } from '../access/member.ts'
import { findPostCards } from '../post/post.store.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { findPlanningBasis } from './plan-basis.store.ts'

export interface Proposal {
  difference: Difference
  report: PlanReport
  /** How far the plan was thought through: as far as the one that will be written. */
  effort: Effort
  /** Standing posts that could move to where the tactic allows them, by name. */
  misplaced: readonly (Misplaced & { title: string })[]
  /** The version of the draft row that was read. */
  tacticVersion: number
  changeNumber: number
}

/**
 * What a plan would do, without writing anything.
 * @throws {DomainError} `plan.past` when the horizon is over, `plan.noChannels`, `plan.tooLarge`
 * @param wish with `tactic`, a draft that is tried before it is saved
 */
export async function proposePlan(
  { database: { read }, clock }: AppContext,
  member: Member,
  {
    horizon,
    tactic,
    rebalance,
    release,
  }: { horizon: Horizon; tactic?: Tactic | undefined; rebalance: boolean; release: readonly Id[] },
): Promise<Proposal> {
  // First, so that whatever changes while this reads makes the proposal stale instead of wrong.
  const changeNumber = await getChangeNumber(read, member.workspaceId)
  const draft = await findDraft(read, member)
  const basis = await findPlanningBasis(read, member, { horizon, clock })
  const wish = { tactic: tactic ?? draft.tactic, rebalance, release }
  const { plan, difference, misplaced, effort } = propose(basis, wish)
  return {
    difference,
    report: plan.report,
    effort,
    misplaced: await named(read, member, { horizon, misplaced }),
    tacticVersion: draft.version,
    changeNumber,
  }
}

async function named(
  read: Executor,
  member: Member,
  { horizon, misplaced }: { horizon: Horizon; misplaced: readonly Misplaced[] },
): Promise<Proposal['misplaced']> {
  if (misplaced.length === 0) return []
  const cards = await findPostCards(read, member, horizon)
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  return misplaced.map((one) => ({ ...one, title: titles.get(one.postId) ?? '' }))
}
