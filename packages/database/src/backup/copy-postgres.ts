import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { DomainError } from '@cadans/domain'
import { Kysely, sql, type Transaction } from 'kysely'
import { TermsDialect } from '../postgres-dialect.ts'
import { type CopyContents, isSameContents } from './copy-facts.ts'
import { findTables } from './postgres-tables.ts'

/** Rows of one answer: a few megabytes at most, whatever a table holds. */
const PORTION = 500
/** Reading all of a large table takes longer than any request may. */
const PATIENCE = 3_600_000

/**
 * Writes all rows of a PostgreSQL, as they are at one instant, to `target`: lines of JSON in gzip, where a list of one name opens
 * a table and each object is a row as PostgreSQL itself writes it. Then reads the file again, and counts.
 * @throws {DomainError} `backup.nothing`, `backup.damaged`, `storage.*`
 */
export async function copyPostgres(url: string, target: string): Promise<CopyContents> {
  const database = new Kysely<unknown>({ dialect: new TermsDialect(url, PATIENCE) })
  try {
    const contents = await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const read = await readContents(transaction)
        const lines = Readable.from(linesOf(transaction, Object.keys(read.rows)))
        await pipeline(lines, createGzip(), createWriteStream(target))
        return read
      })
    if (!isSameContents(contents, await inspectExport(target))) throw new DomainError('backup.damaged')
    return contents
  } finally {
    await database.destroy()
  }
}

/** What an export holds. @throws {DomainError} `backup.damaged` when it cannot be read to its end */
export async function inspectExport(file: string): Promise<CopyContents> {
  const rows: Record<string, number> = {}
  const steps: string[] = []
  for await (const { table, row } of readExport(file)) {
    rows[table] = (rows[table] ?? 0) + (row === undefined ? 0 : 1)
    if (table === 'schema_migrations' && row !== undefined)
      steps.push((JSON.parse(row) as { name: string }).name)
  }
  return { steps: steps.toSorted(), rows }
}

/**
 * The rows of an export as JSON, each with its table; a table begins with no row at all, so that an empty one is known too.
 * @throws {DomainError} `backup.damaged` when it cannot be read to its end
 */
export async function* readExport(file: string): AsyncGenerator<{ table: string; row: string | undefined }> {
  const unpacked = createGunzip()
  const packed = createReadStream(file)
  packed.on('error', (error) => unpacked.destroy(error))
  let table = ''
  try {
    for await (const line of createInterface({ input: packed.pipe(unpacked), crlfDelay: Infinity })) {
      const isHead = line.startsWith('[')
      if (isHead) table = String((JSON.parse(line) as unknown[])[0])
      yield { table, row: isHead ? undefined : line }
    }
    if (unpacked.errored !== null) throw unpacked.errored
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('backup.damaged', {}, { cause: error })
  } finally {
    packed.destroy()
  }
}

async function readContents(transaction: Transaction<unknown>): Promise<CopyContents> {
  const names = await findTables(transaction)
  if (names.length === 0) throw new DomainError('backup.nothing')
  if (!names.includes('schema_migrations')) throw new DomainError('storage.foreign')
  const rows: Record<string, number> = {}
  for (const name of names) {
    const counted = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(
      transaction,
    )
    rows[name] = counted.rows[0]?.count ?? 0
  }
  const steps = await sql<{ name: string }>`select name from schema_migrations order by name`.execute(
    transaction,
  )
  return { steps: steps.rows.map(({ name }) => name), rows }
}

async function* linesOf(
  transaction: Transaction<unknown>,
  tables: readonly string[],
): AsyncGenerator<string> {
  for (const table of tables) {
    yield `${JSON.stringify([table])}\n`
    await sql`declare portion no scroll cursor for
      select row_to_json(held)::text as row from ${sql.table(table)} held`.execute(transaction)
    for (;;) {
      const { rows } = await sql<{ row: string }>`fetch ${sql.lit(PORTION)} from portion`.execute(transaction)
      if (rows.length === 0) break
      yield `${rows.map(({ row }) => row).join('\n')}\n`
    }
    await sql`close portion`.execute(transaction)
  }
}
