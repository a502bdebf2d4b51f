import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** Channels that serve, what routines search for and where, and where something was heard and what it counts for. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const { schema } = database
  await schema
    .alterTable('channels')
    .addColumn('serves', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema.alterTable('channels').addColumn('unanswered_since', text).execute()
  await schema.alterTable('routines').addColumn('channel_id', text).execute()
  await schema
    .alterTable('routines')
    .addColumn('searches', text, (column) => column.notNull().defaultTo('[]'))
    .execute()
  await schema.alterTable('observations').addColumn('channel_id', text).execute()
  await schema.alterTable('observations').addColumn('kpi_id', text).execute()
  await schema
    .alterTable('observations')
    .addColumn('link', text, (column) => column.notNull().defaultTo(''))
    .execute()
}
