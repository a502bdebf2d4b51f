import { closeAccountDoors, isOpen, memberDoors } from '@cadans/database'
import { type Id, isAtLeast, type Role } from '@cadans/domain'
import { sql } from 'kysely'
import { feedKind } from '../feed/feed.kind.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import { shareLinkKind } from '../share/share-link.kind.ts'
import { invitationKind, membershipKind } from '../membership/membership.kinds.ts'

type Doors = keyof typeof memberDoors

/** The role below which nobody makes an address for a colleague's new password. */
const LEAST_RESET: Role = 'owner'

/** How a door of each table is closed in the journal: an address is revoked, an invitation withdrawn. */
const closing: Record<Doors, (change: Change, ids: readonly Id[]) => Promise<unknown>> = {
  feeds: (change, ids) =>
    change.update(feedKind, references(ids), (feed) => ({ ...feed, revokedAt: change.at })),
  share_links: (change, ids) =>
    change.update(shareLinkKind, references(ids), (link) => ({ ...link, revokedAt: change.at })),
  invitations: (change, ids) => change.remove(invitationKind, references(ids)),
}

/**
 * Closes what a person handed out that they could not hand out any more, in the change set by which they got another role or went.
 * Addresses for a new password do not say who made them, so whoever made some for colleagues ends those of all of them.
 * @param now their role from here on, or null when they went
 */
export async function closeDoorsBelow(
  change: Change,
  { personId, userId, role }: { personId: Id; userId: string; role: Role },
  now: Role | null,
): Promise<void> {
  for (const table of Object.keys(memberDoors) as Doors[]) {
    if (now !== null && isAtLeast(now, memberDoors[table].least)) continue
    await closing[table](change, await findOpen(change, table, personId))
  }
  const colleagues = (await findRows(change.transaction, change.member, membershipKind)).map(
    (one) => one.userId,
  )
  const couldReset = isAtLeast(role, LEAST_RESET) && (now === null || !isAtLeast(now, LEAST_RESET))
  const affected = [...(couldReset ? colleagues : []), ...(now === null ? [userId] : [])]
  await closeAccountDoors(change.transaction, affected, { tables: ['password_resets'] })
}

/** Ends all sessions of an account. */
export function endSessions({ transaction }: Change, userId: string): Promise<void> {
  return closeAccountDoors(transaction, [userId], { tables: ['sessions'] })
}

async function findOpen({ transaction, member }: Change, table: Doors, personId: Id): Promise<Id[]> {
  const of = sql.join(
    memberDoors[table].of.map((column) => sql`${sql.ref(column)} = ${personId}`),
    sql` or `,
  )
  const { rows } = await sql<{ id: Id }>`select id from ${sql.table(table)}
    where workspace_id = ${member.workspaceId} and ${isOpen(table)} and (${of}) order by id`.execute(
    transaction,
  )
  return rows.map(({ id }) => id)
}

function references(ids: readonly Id[]) {
  return ids.map((id) => unchecked({ id }))
}
