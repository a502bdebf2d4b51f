import { type Kysely, sql } from 'kysely'

/** Work that was begun is a few posts among all of a year, and is asked for by whoever opens Today or the overview. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createIndex('posts_status')
    .on('posts')
    .columns(['workspace_id', 'status', 'date'])
    .where(sql.ref('deleted_at'), 'is', null)
    .execute()
}
