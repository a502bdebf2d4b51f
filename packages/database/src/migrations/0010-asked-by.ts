import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** Who asked for approval of a post. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await database.schema.alterTable('posts').addColumn('asked_by', text).execute()
}
