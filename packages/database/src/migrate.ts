import { DomainError } from '@cadans/domain'
import { sql, type Transaction } from 'kysely'
import type { Engine, Executor } from './database.ts'
import type { Migration } from './migration.ts'

/** Any number that nothing else in the same PostgreSQL locks. */
const MIGRATION_LOCK = 726_342_001

/**
 * Brings the schema up to date, one transaction a step. A second run does nothing; of two processes at once one waits
 * for the other: on SQLite the transaction takes the write lock as it begins, on PostgreSQL an advisory lock does.
 * @throws {DomainError} `storage.newer` when the database has a step that this program does not know,
 *   `storage.foreign` when what a step makes is there already
 */
export async function migrate(
  database: Executor,
  engine: Engine,
  migrations: readonly Migration[],
): Promise<void> {
  let isReady = false
  while (!isReady) {
    isReady = await database
      .transaction()
      // A step must not know today's tables.
      .execute((transaction) =>
        runNextStep(transaction as unknown as Transaction<unknown>, engine, migrations),
      )
  }
}

/**
 * Runs the first step that is still missing. @returns whether none was
 * @throws {DomainError} as {@link migrate}
 */
export async function runNextStep(
  transaction: Transaction<unknown>,
  engine: Engine,
  migrations: readonly Migration[],
): Promise<boolean> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction)
  await transaction.schema
    .createTable('schema_migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute()
  const { rows } = await sql<{ name: string }>`select name from schema_migrations`.execute(transaction)
  const applied = new Set(rows.map(({ name }) => name))
  const unknown = [...applied].filter((name) => !migrations.some((migration) => migration.name === name))
  if (unknown.length > 0) throw new DomainError('storage.newer', { steps: unknown })

  const next = migrations.find(({ name }) => !applied.has(name))
  if (next === undefined) return true
  await next.up(transaction, { engine })
  if (engine === 'sqlite') await assertForeignKeys(transaction)
  const row = sql.join([next.name, new Date().toISOString()])
  await sql`insert into schema_migrations (name, applied_at) values (${row})`.execute(transaction)
  return false
}

async function assertForeignKeys(transaction: Transaction<unknown>): Promise<void> {
  const { rows } = await sql`pragma foreign_key_check`.execute(transaction)
  if (rows.length > 0) throw new DomainError('storage.damaged', { rows: rows.length })
}
