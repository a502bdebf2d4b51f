import type { WriteTransaction } from '@cadans/database'
import { DomainError, type Id, type NewAccount } from '@cadans/domain'
import { sql } from 'kysely'
import { assertUncommon } from './common-password.ts'
import { hashPassword } from './password.ts'

/** Any number that nothing else in the same PostgreSQL locks. */
const FIRST_ACCOUNT_LOCK = 726_342_002

/** Lets one at a time make the first account on PostgreSQL: of two at once, each would see nobody. SQLite has one writer anyway. */
export async function takeTurns(transaction: WriteTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${FIRST_ACCOUNT_LOCK})`.execute(transaction)
}

/** An account that is ready to be written: hashing takes longer than a transaction should. */
export interface PreparedAccount extends Omit<NewAccount, 'password'> {
  passwordHash: string
}

/** @throws {DomainError} `password.common` */
export async function prepareAccount({ password, ...who }: NewAccount): Promise<PreparedAccount> {
  await assertUncommon(password)
  return { ...who, passwordHash: await hashPassword(password) }
}

/**
 * Makes a user and the account by which they sign in, in the shape in which better-auth makes them itself.
 * @throws {DomainError} `account.known` when the address has an account
 */
export async function insertAccount(
  transaction: WriteTransaction,
  { name, email, passwordHash }: PreparedAccount,
  { id, at, isPostgres }: { id: Id; at: string; isPostgres: boolean },
): Promise<void> {
  const times = { createdAt: at, updatedAt: at }
  // Asked of the row itself, since of two at once each would see none.
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('users')
    .values({ id, name, email, emailVerified: isPostgres ? true : 1, ...times })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) throw new DomainError('account.known')
  await transaction
    .insertInto('accounts')
    // An id of its own is not needed: a user has one password.
    .values({ id, accountId: id, providerId: 'credential', userId: id, password: passwordHash, ...times })
    .execute()
}
