import { closeAccountDoors } from '@cadans/database'
import { DomainError, type Id } from '@cadans/domain'
import { RESET_SECONDS } from '../account/auth.ts'
import type { AppContext } from '../context.ts'
import { assertRightsHold } from '../journal/write-change-set.store.ts'
import { makeToken } from '../token.ts'
import type { Writer } from './member.ts'
import { findMemberships } from './members.store.ts'

/**
 * The address by which a member chooses a new password, once, within the hour.
 * @param id of the membership
 * @throws {DomainError} `row.notFound`, `account.elsewhere` when the member also works where the one who asks is no owner: whoever
 *   can set a password gets into all of it; and as {@link assertRightsHold}
 */
export async function makeResetUrl(context: AppContext, member: Writer, id: Id): Promise<string> {
  const { auth, publicUrl, database } = context
  const { read } = database
  const memberships = await findMemberships(read, member)
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
  const token = makeToken()
  const { internalAdapter } = await auth.$context
  // The library writes it on its own, so it is there before the rights are asked again: a removal meanwhile takes it away, and one
  // before makes this take it back.
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: userId,
    expiresAt: new Date(Date.now() + RESET_SECONDS * 1000),
  })
  try {
    await assertRightsHold(context, member)
  } catch (error) {
    await database.write((transaction) =>
      closeAccountDoors(transaction, [userId], { tables: ['verifications'] }),
    )
    throw error
  }
  return `${publicUrl}/reset/${token}`
}
