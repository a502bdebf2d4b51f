import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** Asking for approval, and what people say of a post. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`

  await database.schema
    .alterTable('workspaces')
    .addColumn('approval', text, (column) => column.notNull().defaultTo('off'))
    .execute()
  await database.schema.alterTable('posts').addColumn('reviewer_id', text).execute()
  await database.schema
    .alterTable('posts')
    .addColumn('sent_back', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()

  await database.schema
    .createTable('comments')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('workspace_id', text, (column) => column.notNull().references('workspaces.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('deleted_at', text)
    .addColumn('post_id', text, (column) => column.notNull())
    .addColumn('author_id', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('is_internal', 'integer', (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('edited_at', text)
    .execute()
  await database.schema
    .createIndex('comments_post')
    .on('comments')
    .columns(['workspace_id', 'post_id'])
    .execute()

  await database.schema
    .createTable('seen_comments')
    .addColumn('workspace_id', text, (column) => column.notNull().references('workspaces.id'))
    .addColumn('person_id', text, (column) => column.notNull())
    .addColumn('comment_id', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('seen_comments_key', ['person_id', 'comment_id'])
    .execute()
}
