import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** Whose days a workspace sees. Before, its zone said so; from now on it is chosen, and starts as it was. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await database.schema
    .alterTable('workspaces')
    .addColumn('country', text, (column) => column.notNull().defaultTo('other'))
    .execute()
  await sql`update workspaces set country = 'NL' where zone = 'Europe/Amsterdam'`.execute(database)
  await sql`update workspaces set country = 'BE' where zone = 'Europe/Brussels'`.execute(database)
}
