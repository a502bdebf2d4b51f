import { DomainError, type Id, isUnfinished, type Membership } from '@cadans/domain'
import { endSessions } from '../account/account.store.ts'
import { voidReset } from '../account/password-reset.store.ts'
import type { AppContext } from '../context.ts'
import { feedKind } from '../feed/feed.kind.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { assertReferences } from '../journal/references.store.ts'
import { findRows } from '../journal/rows.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { postKind } from '../post/post.kind.ts'
import { findPostsWhere } from '../post/post.store.ts'
import { shareLinkKind } from '../share/share-link.kind.ts'
import { membershipKind } from './member.kinds.ts'
import type { Writer } from './member.ts'
import { findMemberships } from './members.store.ts'

/**
 * Ends a membership: the person stays, as the one who made what they made, but nobody acts as them any more. Their calendar feeds and
 * shared calendars close, an address for a new password no longer works, their unfinished posts go to an heir or to nobody, and with their last workspace their sessions end.
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
      await closeAddresses(change, personId)
      const posts = await findPostsWhere(change.transaction, member, { owner_id: personId })
      await change.update(postKind, posts.filter(isUnfinished).map(unchecked), (post) => ({
        ...post,
        ownerId: heirId,
      }))
      await voidReset(change.transaction, userId)
      if (!(await isMemberAnywhere(change, userId))) await endSessions(change.transaction, userId)
    },
  )
  return { changeNumber, changeSetId }
}

/** Nobody could let anybody in any more. @throws {DomainError} `member.lastOwner` */
export async function assertOwned(change: Change): Promise<void> {
  const memberships = await findMemberships(change.transaction, change.member)
  if (!memberships.some(({ role }) => role === 'owner')) throw new DomainError('member.lastOwner')
}

async function closeAddresses(change: Change, personId: Id): Promise<void> {
  const { transaction, member, at } = change
  const feeds = (await findRows(transaction, member, feedKind)).filter(
    (feed) => feed.personId === personId && feed.revokedAt === null,
  )
  await change.update(feedKind, feeds.map(unchecked), (feed) => ({ ...feed, revokedAt: at }))
  const links = (await findRows(transaction, member, shareLinkKind)).filter(
    (link) => link.personId === personId && link.revokedAt === null,
  )
  await change.update(shareLinkKind, links.map(unchecked), (link) => ({ ...link, revokedAt: at }))
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
