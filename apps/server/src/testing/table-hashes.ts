import { createHash } from 'node:crypto'
import type { Engine, Executor } from '@cadans/database'
import { type RawBuilder, sql } from 'kysely'

/** The SHA-256 of all rows of each table, or of those that meet a condition, whatever order they stand in. */
export async function tableHashes(
  read: Executor,
  engine: Engine,
  conditions: Readonly<Record<string, RawBuilder<unknown>>> = {},
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const name of await tableNames(read, engine)) {
    const condition = conditions[name] ?? sql`1 = 1`
    const { rows } = await sql`select * from ${sql.table(name)} where ${condition}`.execute(read)
    const lines = rows.map((row) => JSON.stringify(row)).toSorted()
    hashes[name] = createHash('sha256').update(lines.join('\n')).digest('hex')
  }
  return hashes
}

/** How many rows each table has. */
export async function tableCounts(read: Executor, engine: Engine): Promise<Record<string, number>> {
  const counts = (await tableNames(read, engine)).map(
    (name) => sql`select ${sql.lit(name)} as name, count(*) as count from ${sql.table(name)}`,
  )
  const { rows } = await sql<{ name: string; count: number }>`${sql.join(counts, sql` union all `)}`.execute(
    read,
  )
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

async function tableNames(read: Executor, engine: Engine): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`${sql.raw(
    engine === 'sqlite'
      ? "select name from sqlite_schema where type = 'table' order by name"
      : "select relname::text as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace",
  )}`.execute(read)
  return rows.map(({ name }) => name)
}
