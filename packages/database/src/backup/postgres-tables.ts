import { type Kysely, sql } from 'kysely'

/** The names of all tables that a connection sees first, in the order of their bytes. */
export async function findTables(database: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r'
    order by relname::text collate "C"`.execute(database)
  return rows.map(({ name }) => name)
}
