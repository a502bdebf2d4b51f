import { DomainError } from '@cadans/domain'
import { Kysely, sql } from 'kysely'
import type { Database, OpenDatabase, WriteTransaction } from './database.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migration.ts'
import { migrations as allMigrations } from './migrations/index.ts'
import { TermsDialect } from './postgres-dialect.ts'
import { toStorageError } from './storage-error.ts'

/** Milliseconds that one statement may take. */
const PATIENCE = 30_000

/**
 * Opens a PostgreSQL database and brings its schema up to date.
 * @param url `postgres://user:password@host:port/database`
 * @throws {DomainError} `storage.*`
 */
export async function openPostgres(
  url: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<OpenDatabase> {
  const database = new Kysely<Database>({ dialect: new TermsDialect(url, PATIENCE) })
  try {
    await assertEncoding(database)
    await migrate(database, 'postgres', migrations)
  } catch (error) {
    await database.destroy()
    throw toOpeningError(error)
  }
  return {
    engine: 'postgres',
    read: database,
    accounts: database as unknown as Kysely<unknown>,
    async write(work) {
      try {
        return await database.transaction().execute((transaction) => work(transaction as WriteTransaction))
      } catch (error) {
        throw toStorageError(error)
      }
    },
    async ping() {
      await sql`select 1`.execute(database)
    },
    async close() {
      await database.destroy()
    },
  }
}

/** Any other encoding refuses some text, such as every emoji, when somebody has typed it. */
async function assertEncoding(database: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(database)
  if (rows[0]?.server_encoding !== 'UTF8') throw new DomainError('storage.encoding')
}

/** While opening, what Node refuses, such as a port that is none, comes of the address: of the files it names, by reading one. */
function toOpeningError(error: unknown): unknown {
  const named = toStorageError(error)
  if (named !== error || !(error instanceof Error) || !('code' in error)) return named
  if (!/^E[A-Z_]+$/.test(String(error.code))) return error
  const isFile = 'syscall' in error && (error.syscall === 'open' || error.syscall === 'read')
  return new DomainError(isFile ? 'storage.insecure' : 'storage.unreachable', {}, { cause: error })
}
