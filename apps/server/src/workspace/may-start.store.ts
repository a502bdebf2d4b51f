import type { WriteTransaction } from '@cadans/database'
import { DomainError } from '@cadans/domain'
import type { KnownActor } from '../access/actor.ts'

/**
 * Whoever was a member and no longer is one anywhere, does not start over in an installation of others.
 * @throws {DomainError} `account.outside`
 */
export async function assertMayStart(transaction: WriteTransaction, actor: KnownActor): Promise<void> {
  if (actor.kind === 'local') return
  const memberships = await transaction
    .selectFrom('memberships')
    .select('deleted_at')
    .where('user_id', '=', actor.userId)
    .execute()
  const isOutside = memberships.length > 0 && memberships.every(({ deleted_at }) => deleted_at !== null)
  if (isOutside) throw new DomainError('account.outside')
}
