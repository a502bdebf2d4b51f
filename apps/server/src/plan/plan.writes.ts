import { DomainError, type Horizon, type Id } from '@cadans/domain'
import { type Misplaced, propose } from '@cadans/planner'
import type { AppContext } from '../context.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import type { Writer } from '../access/member.ts'
import { actingIn } from '../approval/acting.ts'
import { postKind } from '../post/post.kind.ts'
import { movedPost } from '../post/post.rules.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { findPlanningBasis } from './plan-basis.store.ts'
import { insertPlan } from './plan.store.ts'
import { writePlaces } from './places.writes.ts'
import { freezeTactic } from './tactic-version.writes.ts'

/** What to plan and how far: see {@link propose}. */
interface PlanDeed {
  horizon: Horizon
  rebalance: boolean
  release: readonly Id[]
}

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
  member: Writer,
  wish: PlanDeed & { tacticVersion: number; changeNumber: number },
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
  { horizon, rebalance, release }: PlanDeed,
): Promise<AppliedCounts> {
  const { transaction, member } = change
  const { tactic } = await findDraft(transaction, member)
  const basis = await findPlanningBasis(transaction, member, { horizon, clock })
  const { plan, difference, misplaced } = propose(basis, { tactic, rebalance, release })
  const tacticVersion = await freezeTactic(change, { tactic, newId })
  const posts = [...basis.standing, ...basis.free]
  const families = new Set(posts.flatMap(({ familyId }) => familyId ?? []))
  const released = await moveReleased(change, misplaced, release)
  await writePlaces(change, difference, { tacticVersion, newId, families })
  if (!change.isEmpty()) {
    const { report, leftOut } = plan
    await insertPlan(change, newId(), { horizon, tacticVersion, report, leftOut })
  }
  const { added, moved, removed } = difference
  return { placed: added.length, moved: moved.length + released, removed: removed.length }
}

/** Moves the standing posts that were ticked, and answers how many. They keep all that they have but their moment. */
async function moveReleased(
  change: Change,
  misplaced: readonly Misplaced[],
  release: readonly Id[],
): Promise<number> {
  const moments = new Map(misplaced.map(({ postId, to }) => [postId, to]))
  const moving = [...new Set(release)].filter((id) => moments.has(id)).map((id) => unchecked({ id }))
  const acting = await actingIn(change)
  await change.update(postKind, moving, (post) => movedPost(post, moments.get(post.id) ?? post, acting))
  return moving.length
}
