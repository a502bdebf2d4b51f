import type { Executor } from '@cadans/database'
import type { Horizon, Tactic } from '@cadans/domain'
import type { Difference, Effort, Misplaced, PlanReport } from '@cadans/planner'
import type { AppContext } from '../context.ts'
import type { Member } from '../access/member.ts'
import { findPostCards } from '../post/post.store.ts'
import { findGround, planOn, type PlanWish } from './find-plan.ts'

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
 * @throws {DomainError} as {@link findGround} and {@link planOn}
 * @param wish with `tactic`, a draft that is tried before it is saved
 */
export async function proposePlan(
  context: AppContext,
  member: Member,
  wish: PlanWish & { tactic?: Tactic | undefined; signal?: AbortSignal | undefined },
): Promise<Proposal> {
  const ground = await findGround(context, member, wish.horizon)
  const { plan, difference, misplaced, effort } = await planOn(context, ground, {
    ...wish,
    workspaceId: member.workspaceId,
  })
  return {
    difference,
    report: plan.report,
    effort,
    misplaced: await named(context.database.read, member, { horizon: wish.horizon, misplaced }),
    tacticVersion: ground.draft.version,
    changeNumber: ground.changeNumber,
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
