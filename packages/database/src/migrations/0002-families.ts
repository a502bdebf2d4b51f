import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** Posts on several channels that carry one idea are a family. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await database.schema.alterTable('posts').addColumn('family_id', text).execute()
  await database.schema
    .createIndex('posts_family')
    .on('posts')
    .columns(['workspace_id', 'family_id'])
    .where('family_id', 'is not', null)
    .execute()
}
