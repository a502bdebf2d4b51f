import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** What the events of a workspace were last written with, so that their stamps follow it. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await database.schema
    .createTable('feed_states')
    .addColumn('workspace_id', text, (column) => column.primaryKey().references('workspaces.id'))
    .addColumn('texts', text, (column) => column.notNull())
    .addColumn('times', text, (column) => column.notNull())
    .addColumn('changed_at', text, (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .execute()
}
