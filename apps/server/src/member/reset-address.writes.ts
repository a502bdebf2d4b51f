import { DomainError, type Id } from '@cadans/domain'
import { makeReset } from '../sign-in/password-reset.store.ts'
import type { AppContext } from '../context.ts'
import { assertRightsHold } from '../journal/write-change-set.store.ts'
import { findRows } from '../journal/rows.store.ts'
import { membershipKind } from '../membership/membership.kinds.ts'
import type { Writer } from '../access/member.ts'

/**
 * The address by which a member chooses a new password, once, within the hour.
 * @param id of the membership
 * @throws {DomainError} `row.notFound`, `account.elsewhere` when the member also works where the one who asks is no owner: whoever
 *   can set a password gets into all of it; and as {@link assertRightsHold}
 */
export async function makeResetUrl(
  { database, clock, publicUrl }: AppContext,
  member: Writer,
  id: Id,
): Promise<string> {
  const { read } = database
  const memberships = await findRows(read, member, membershipKind)
  const userId = memberships.find((one) => one.id === id)?.userId
  const asking = memberships.find(({ personId }) => personId === member.personId)?.userId
  if (userId === undefined) throw new DomainError('row.notFound', { entity: 'membership' })
  const elsewhere = await read
    .selectFrom('memberships')
    .select('id')
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .where('workspace_id', 'not in', (query) =>
      query
        .selectFrom('memberships')
        .select('workspace_id')
        .where('user_id', '=', asking ?? '')
        .where('role', '=', 'owner')
        .where('deleted_at', 'is', null),
    )
    .limit(1)
    .executeTakeFirst()
  if (elsewhere !== undefined) throw new DomainError('account.elsewhere')
  const token = await database.write(async (transaction) => {
    await assertRightsHold(transaction, member)
    return makeReset(transaction, userId, clock.now())
  })
  return `${publicUrl}/reset/${token}`
}
