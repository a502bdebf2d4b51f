import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** How far the last rendering of a feed came before it had the size that calendar programs take. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  for (const column of ['reach_from', 'reach_until']) {
    await database.schema.alterTable('feeds').addColumn(column, text).execute()
  }
}
