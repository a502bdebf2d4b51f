import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** One address for a new password a user, and the codes of second steps that were tried. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await database.schema
    .createTable('password_resets')
    .addColumn('user_id', text, (column) => column.primaryKey().references('users.id').onDelete('cascade'))
    .addColumn('token_hash', text, (column) => column.notNull().unique())
    .addColumn('expires_at', text, (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('spent_codes')
    .addColumn('user_id', text, (column) => column.notNull().references('users.id').onDelete('cascade'))
    .addColumn('code_hash', text, (column) => column.notNull())
    .addColumn('spent_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('spent_codes_key', ['user_id', 'code_hash'])
    .execute()
}
