import { DomainError, type Id, isUnfinished, type Membership, type Role } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import { assertReferences } from '../row/references.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { postKind } from '../post/post.kind.ts'
import { findPostsWhere } from '../post/post.store.ts'
import { closeDoorsBelow, endSessions } from './close-doors.store.ts'
import { membershipKind } from '../membership/membership.kinds.ts'
import type { Writer } from '../access/member.ts'

/**
 * Ends a membership: the person stays, as the one who made what they made, but nobody acts as them any more. All that
 * they handed out closes, their unfinished posts go to an heir or to nobody, and with their last workspace their sessions end.
 * @param heirId the person who takes over, or null
 * @throws {DomainError} `member.lastOwner`, `row.stale`
 */
export async function removeMember(
  context: AppContext,
  member: Writer,
  { heirId, ...seen }: { id: Id; version: number; heirId: Id | null },
) {
  const { changeNumber, changeSetId } = await writeChangeSet(
    context,
    { deed: 'remove', entity: 'membership', member },
    async (change) => {
      await assertReferences(change.transaction, member, { after: { person: [heirId] } })
      const [gone] = await change.remove(membershipKind, [seen])
      const { personId, userId } = gone as Membership
      await assertOwned(change)
      await closeDoorsBelow(change, gone as Membership, null)
      const posts = await findPostsWhere(change.transaction, member, { owner_id: personId })
      await change.update(postKind, posts.filter(isUnfinished).map(unchecked), (post) => ({
        ...post,
        ownerId: heirId,
      }))
      if (!(await isMemberAnywhere(change, userId))) await endSessions(change, userId)
    },
  )
  return { changeNumber, changeSetId }
}

/**
 * Gives a member another role. What they handed out and could not hand out any more closes.
 * @throws {DomainError} `member.lastOwner`, `row.stale`
 */
export async function setRole(
  context: AppContext,
  member: Writer,
  { role, ...seen }: { id: Id; version: number; role: Role },
) {
  const intent = { deed: 'update', entity: 'membership', member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    const before = (await change.require(membershipKind, [seen.id])).get(seen.id) as Membership
    await change.update(membershipKind, [seen], (row) => ({ ...row, role }))
    await assertOwned(change)
    await closeDoorsBelow(change, before, role)
  })
  return { changeNumber, changeSetId }
}

/** Nobody could let anybody in any more. @throws {DomainError} `member.lastOwner` */
async function assertOwned(change: Change): Promise<void> {
  const memberships = await findRows(change.transaction, change.member, membershipKind)
  if (!memberships.some(({ role }) => role === 'owner')) throw new DomainError('member.lastOwner')
}

async function isMemberAnywhere({ transaction }: Change, userId: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('memberships')
    .select('id')
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
