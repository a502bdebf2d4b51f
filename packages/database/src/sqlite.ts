import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DomainError } from '@cadans/domain'
import Connection from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, Kysely, sql, SqliteDialect, SqliteDriver } from 'kysely'
import type { Database, OpenDatabase } from './database.ts'
import { type Release, shareFile } from './file-lock.ts'
import { type GroupCommit, groupCommit } from './group-commit.ts'
import { assertUsable } from './inspect-sqlite.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migration.ts'
import { migrations as allMigrations } from './migrations/index.ts'
import { closeToOthers, makePrivate } from './private-file.ts'
import { toStorageError } from './storage-error.ts'

const JOURNAL_BYTES = 67_108_864
/**
 * A commit that finds so many pages in the log (16 MB) copies them into the file. By default it is a thousand, which every
 * plan of a year exceeds: it would copy its own pages within the request.
 */
const CHECKPOINT_PAGES = 4000
const BUSY_MILLISECONDS = 5000

/**
 * Checks the file, opens it and brings its schema up to date. One connection writes, a second one reads: a reader sees
 * what is committed, never half a write.
 * @throws {DomainError} `storage.*`
 */
export async function openSqlite(
  file: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<OpenDatabase> {
  const opened: Connection.Database[] = []
  let release: Release = () => undefined
  try {
    makeFolder(dirname(file))
    release = shareFile(file)
    assertUsable(file, BUSY_MILLISECONDS)
    makePrivate(file)
    for (const beside of ['-wal', '-shm', '-journal']) closeToOthers(`${file}${beside}`)
    const writer = new Connection(file)
    opened.push(writer)
    prepareWriter(writer)
    const write = new Kysely<Database>({ dialect: new ImmediateDialect(writer) })
    await migrate(write, 'sqlite', migrations)
    const reader = new Connection(file, { readonly: true })
    opened.push(reader)
    reader.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`)
    const read = new Kysely<Database>({ dialect: new SqliteDialect({ database: remembering(reader) }) })
    return sqliteDatabase({ read, write, writes: groupCommit(write, () => writer.inTransaction), release })
  } catch (error) {
    for (const connection of opened) connection.close()
    release()
    throw toOpeningError(error)
  }
}

/** By hand: with `recursive`, Node asks for ever where a folder can never be, such as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

function sqliteDatabase({
  read,
  write,
  writes,
  release,
}: {
  read: Kysely<Database>
  write: Kysely<Database>
  writes: GroupCommit
  release: Release
}): OpenDatabase {
  return {
    engine: 'sqlite',
    read,
    accounts: write as unknown as Kysely<unknown>,
    write: writes.write,
    async ping() {
      await sql`select 1`.execute(read)
    },
    async close() {
      await writes.idle()
      // The writer last: only the last connection copies the write-ahead log into the file, and only if it may write.
      await read.destroy()
      await write.destroy()
      release()
    },
  }
}

/** The promise "what was acknowledged is on disk", asked for and then checked, since a pragma that fails is silent. */
function prepareWriter(connection: Connection.Database): void {
  connection.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma(`journal_size_limit = ${JOURNAL_BYTES}`)
  connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  const wanted = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    busy_timeout: BUSY_MILLISECONDS,
    journal_size_limit: JOURNAL_BYTES,
    wal_autocheckpoint: CHECKPOINT_PAGES,
  }
  for (const [pragma, value] of Object.entries(wanted)) {
    const actual: unknown = connection.pragma(pragma, { simple: true })
    if (actual !== value) {
      throw new DomainError('storage.readOnly', {}, { cause: new Error(`${pragma} is ${String(actual)}`) })
    }
  }
}

/** Prepared statements are kept by their text: preparing costs more than most of our statements do. */
function remembering(connection: Connection.Database) {
  const statements = new Map<string, Connection.Statement<unknown[]>>()
  const MOST = 500
  return {
    close: () => void connection.close(),
    prepare(text: string): Connection.Statement<unknown[]> {
      const known = statements.get(text)
      if (known !== undefined) return known
      const statement = connection.prepare<unknown[]>(text)
      if (statements.size >= MOST) statements.clear()
      statements.set(text, statement)
      return statement
    },
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #connection: Connection.Database

  constructor(connection: Connection.Database) {
    super({ database: remembering(connection) })
    this.#connection = connection
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#connection)
  }
}

/** `begin` alone is deferred: a second process would then get SQLITE_BUSY at its first write, without any waiting. */
class ImmediateDriver extends SqliteDriver {
  readonly #connection: Connection.Database

  constructor(connection: Connection.Database) {
    super({ database: remembering(connection) })
    this.#connection = connection
  }

  /**
   * Another process that writes is waited for between tries, not inside one: SQLite's own waiting would hold up
   * everything else in this process, the writer it waits for included.
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const begin = CompiledQuery.raw('begin immediate')
    const deadline = performance.now() + BUSY_MILLISECONDS
    for (;;) {
      this.#connection.pragma('busy_timeout = 0')
      try {
        await connection.executeQuery(begin)
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error
      } finally {
        this.#connection.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`)
      }
      await wait(10)
    }
  }

  /** A full disk rolls back by itself; rolling back again would hide the real error behind a second one. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

/** While opening, what the file system refuses means the same to the user as what SQLite refuses. */
function toOpeningError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC') return new DomainError('storage.full', {}, { cause: error })
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST', 'ENAMETOOLONG'].includes(String(code))) {
    return new DomainError('storage.readOnly', {}, { cause: error })
  }
  if (error instanceof TypeError && error.message.includes('directory does not exist')) {
    return new DomainError('storage.readOnly', {}, { cause: error })
  }
  return toStorageError(error)
}
