import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** Who owns the installation, whatever they own in workspaces. Where there are accounts already, that is the first that was made. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await database.schema
    .createTable('installation_owners')
    .addColumn('user_id', text, (column) => column.primaryKey().references('users.id').onDelete('cascade'))
    .execute()
  await sql`insert into installation_owners (user_id)
    select id from users order by ${sql.ref('createdAt')}, id limit 1`.execute(database)
}
