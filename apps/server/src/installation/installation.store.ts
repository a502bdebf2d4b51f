import type { Executor, WriteTransaction } from '@cadans/database'
import { DomainError } from '@cadans/domain'
import { sql } from 'kysely'
import { hasAccounts } from '../access/has-accounts.store.ts'
import type { Actor } from '../access/actor.ts'

/** An account as whoever owns the installation sees it. */
export interface AccountCard {
  userId: string
  name: string
  email: string
  isOwner: boolean
  /** In how many workspaces it acts. */
  workspaces: number
}

/** Whether somebody owns the installation: who was named, and whoever sits at the machine as long as nobody has an account. */
export async function ownsInstallation(executor: Executor, actor: Actor): Promise<boolean> {
  if (actor.kind === 'nobody') return false
  if (actor.kind === 'local') return !(await hasAccounts(executor))
  const row = await executor
    .selectFrom('installation_owners')
    .select('user_id')
    .where('user_id', '=', actor.userId)
    .executeTakeFirst()
  return row !== undefined
}

/** @throws {DomainError} `installation.notOwner` */
export async function assertOwnsInstallation(executor: Executor, actor: Actor): Promise<void> {
  if (!(await ownsInstallation(executor, actor))) throw new DomainError('installation.notOwner')
}

/** All accounts, by name. */
export async function findAccounts(executor: Executor): Promise<AccountCard[]> {
  const rows = await executor
    .selectFrom('users')
    .leftJoin('installation_owners', 'installation_owners.user_id', 'users.id')
    .select((row) => [
      'users.id',
      'users.name',
      'users.email',
      'installation_owners.user_id as owner',
      row
        .selectFrom('memberships')
        .innerJoin('workspaces', 'workspaces.id', 'memberships.workspace_id')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('memberships.user_id', '=', 'users.id')
        .where('memberships.deleted_at', 'is', null)
        .where('workspaces.deleted_at', 'is', null)
        .as('workspaces'),
    ])
    .orderBy('users.name')
    .orderBy('users.id')
    .execute()
  return rows.map(({ id, name, email, owner, workspaces }) => ({
    userId: id,
    name,
    email,
    isOwner: owner !== null,
    workspaces: Number(workspaces),
  }))
}

/** Makes an account an owner of the installation. @throws {DomainError} `installation.noAccount` */
export async function nameOwner(transaction: WriteTransaction, userId: string): Promise<void> {
  const known = await transaction.selectFrom('users').select('id').where('id', '=', userId).executeTakeFirst()
  if (known === undefined) throw new DomainError('installation.noAccount')
  await transaction
    .insertInto('installation_owners')
    .values({ user_id: userId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes it back. @throws {DomainError} `installation.lastOwner` */
export async function unnameOwner(transaction: WriteTransaction, userId: string): Promise<void> {
  await transaction.deleteFrom('installation_owners').where('user_id', '=', userId).execute()
  const left = await transaction.selectFrom('installation_owners').select('user_id').executeTakeFirst()
  if (left === undefined) throw new DomainError('installation.lastOwner')
}

/**
 * Lets those who name and un-name take turns, so that each sees what the one before did: of two owners who un-name each other at
 * once, the second is not one any more.
 */
export async function lockOwners(transaction: WriteTransaction, engine: string): Promise<void> {
  if (engine !== 'postgres') return
  await sql`lock table installation_owners in share row exclusive mode`.execute(transaction)
}
