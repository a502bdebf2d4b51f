import type { Kysely } from 'kysely'

/** The number of the shape in which a row was written was 1 through every change of shape, and nothing read it. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('changes').dropColumn('schema_version').execute()
}
