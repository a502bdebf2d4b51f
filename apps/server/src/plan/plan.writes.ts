import { DomainError, type Id, type Tactic } from '@cadans/domain'
import type { Misplaced, PlanningBasis, Proposed } from '@cadans/planner'
import type { AppContext } from '../context.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import type { Writer } from '../access/member.ts'
import { actingIn } from '../approval/acting.ts'
import { postKind } from '../post/post.kind.ts'
import { movedPost } from '../post/post.rules.ts'
import { findGround, planOn, type PlanWish } from './find-plan.ts'
import { insertPlan } from './plan.store.ts'
import { writePlaces } from './places.writes.ts'
import { freezeTactic } from './tactic-version.writes.ts'

/** A plan that was made, and what it was made from. */
export interface MadePlan {
  basis: PlanningBasis
  tactic: Tactic
  release: readonly Id[]
  proposed: Proposed
}

export interface AppliedCounts {
  placed: number
  moved: number
  removed: number
}

/**
 * Computes the plan again, as the client's is never trusted, and writes it as one change set, which one Undo takes back. It is
 * made before the lock is taken, so that nobody waits for it, and written only where nothing has changed since.
 * @throws {DomainError} `plan.stale` when anything changed since it was proposed, and as {@link planOn}
 */
export async function applyPlan(
  context: AppContext,
  member: Writer,
  wish: PlanWish & { tacticVersion: number; changeNumber: number; signal?: AbortSignal | undefined },
): Promise<AppliedCounts & { changeNumber: number; changeSetId: Id | null }> {
  const ground = await findGround(context, member, wish.horizon)
  const { basis, draft } = ground
  if (ground.changeNumber !== wish.changeNumber || draft.version !== wish.tacticVersion)
    throw new DomainError('plan.stale')
  const proposed = await planOn(context, ground, { ...wish, workspaceId: member.workspaceId })
  const made = { basis, tactic: draft.tactic, release: wish.release, proposed }
  const intent = { deed: 'applyPlan', entity: 'post', member } as const
  const { changeNumber, changeSetId, result } = await writeChangeSet(context, intent, async (change) => {
    if (change.number - 1 !== ground.changeNumber) throw new DomainError('plan.stale')
    return writePlan(context, change, made)
  })
  return { changeNumber, changeSetId, ...result }
}

/** Writes the difference that a plan makes. */
export async function writePlan(
  { newId }: Pick<AppContext, 'newId'>,
  change: Change,
  { basis, tactic, release, proposed: { plan, difference, misplaced } }: MadePlan,
): Promise<AppliedCounts> {
  const { horizon, standing, free } = basis
  const tacticVersion = await freezeTactic(change, { tactic, newId })
  const families = new Set([...standing, ...free].flatMap(({ familyId }) => familyId ?? []))
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
