import { type Kysely, sql } from 'kysely'

/** Every range asks for living posts only; re-planning leaves many removed ones among them. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropIndex('posts_range').execute()
  await database.schema
    .createIndex('posts_range')
    .on('posts')
    .columns(['workspace_id', 'date', 'time'])
    .where(sql.ref('deleted_at'), 'is', null)
    .execute()
}
