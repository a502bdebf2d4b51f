import type { WriteTransaction } from '@cadans/database'
import { hashToken } from '../token.ts'

/** In milliseconds. A code of an app is right for a minute and a half: its own thirty seconds and those beside it. */
const KEPT = 10 * 60_000

/**
 * Takes a code of a second step, right or wrong, for the one time that it may be tried.
 * @param now in milliseconds
 * @returns whether it was the first time
 */
export async function spendCode(
  transaction: WriteTransaction,
  { userId, code, now }: { userId: string; code: string; now: number },
): Promise<boolean> {
  const before = new Date(now - KEPT).toISOString()
  await transaction.deleteFrom('spent_codes').where('spent_at', '<', before).execute()
  const { numInsertedOrUpdatedRows = 0n } = await transaction
    .insertInto('spent_codes')
    .values({ user_id: userId, code_hash: hashToken(code), spent_at: new Date(now).toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}
