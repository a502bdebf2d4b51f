import { closeAccountDoors, type Executor, type WriteTransaction } from '@cadans/database'
import { DomainError } from '@cadans/domain'
import { hashToken, makeToken } from '../token.ts'

/** How long an address for a new password works, in milliseconds. */
const LASTS = 3_600_000

/**
 * Makes the address of a user for a new password; the one before it no longer works.
 * @param now in milliseconds
 * @returns its secret, which is kept nowhere
 */
export async function makeReset(transaction: WriteTransaction, userId: string, now: number): Promise<string> {
  const token = makeToken()
  const row = { token_hash: hashToken(token), expires_at: new Date(now + LASTS).toISOString() }
  await transaction
    .insertInto('password_resets')
    .values({ user_id: userId, ...row })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(row))
    .execute()
  return token
}

/** @param now an instant @throws {DomainError} `reset.invalid` */
export async function assertReset(executor: Executor, token: string, now: string): Promise<void> {
  const row = await executor
    .selectFrom('password_resets')
    .select('user_id')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('reset.invalid')
}

/**
 * Sets the password for which an address was made, uses the address up, and closes all that let somebody in as that user.
 * @param at an instant
 * @throws {DomainError} `reset.invalid`
 */
export async function resetPassword(
  transaction: WriteTransaction,
  { token, passwordHash, at }: { token: string; passwordHash: string; at: string },
): Promise<void> {
  // Of two at once, one gets the row.
  const row = await transaction
    .deleteFrom('password_resets')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', at)
    .returning('user_id')
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('reset.invalid')
  await transaction
    .updateTable('accounts')
    .set({ password: passwordHash, updatedAt: at })
    .where('userId', '=', row.user_id)
    .where('providerId', '=', 'credential')
    .execute()
  await closeAccountDoors(transaction, [row.user_id])
}
