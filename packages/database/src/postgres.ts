import { DomainError } from '@cadans/domain'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database, OpenDatabase, WriteTransaction } from './database.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migration.ts'
import { migrations as allMigrations } from './migrations/index.ts'
import { toStorageError } from './storage-error.ts'

const INT8 = 20
/** What was acknowledged is on disk. */
const OPTIONS = '-c synchronous_commit=on'

/**
 * Opens a PostgreSQL database and brings its schema up to date.
 * @param url `postgres://user:password@host:port/database`
 * @throws {DomainError} `storage.*`
 */
export async function openPostgres(
  url: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: withOurTerms(url),
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
    // Ours, for a server that holds the line and says nothing any more.
    query_timeout: 35_000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'cadans',
    options: OPTIONS,
    types: {
      // Counts arrive as text by default; ours stay far below 2^53.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
    },
  })
  // A connection that breaks is replaced by the pool. Without a listener it would end the process: the pool's hears of idle
  // ones, and only the connection's own of one that breaks between two statements of a transaction.
  pool.on('error', () => undefined)
  pool.on('connect', (connection) => connection.on('error', () => undefined))
  const database = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
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

/**
 * Options of an address take the place of ours: ours go before them. And pg takes a weaker sslmode for `verify-full`, which it
 * says in a page of warning: until a next version of it takes them for less, the address says what happens.
 */
function withOurTerms(url: string): string {
  const durable = url.replace(/(?<=[?&]options=)/, encodeURIComponent(`${OPTIONS} `))
  if (durable.includes('uselibpqcompat=true')) return durable
  return durable.replace(/(?<=[?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, 'verify-full')
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
