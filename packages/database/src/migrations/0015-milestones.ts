import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** Wishes for posts around one date, and the posts that are for them. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const { schema } = database
  await schema
    .createTable('milestones')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('workspace_id', text, (column) => column.notNull().references('workspaces.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('deleted_at', text)
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('date', text, (column) => column.notNull())
    .addColumn('days', text, (column) => column.notNull())
    .addColumn('counts', text, (column) => column.notNull())
    .addColumn('channel_ids', text, (column) => column.notNull())
    .addColumn('format_id', text)
    .addColumn('theme_id', text)
    .addColumn('message_id', text)
    .addColumn('campaign_id', text)
    .execute()
  await schema.createIndex('milestones_workspace').on('milestones').column('workspace_id').execute()
  await schema.alterTable('posts').addColumn('milestone_id', text).execute()
}
