import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** What is looked at again has an owner; what is measured has a rhythm; a workspace has a rhythm with dates instead of a number. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const { schema } = database
  for (const table of ['competitors', 'channel_choices', 'assumptions']) {
    await schema.alterTable(table).addColumn('owner_id', text).execute()
  }
  await schema
    .alterTable('channel_choices')
    .addColumn('look_weeks', 'integer', (column) => column.notNull().defaultTo(13))
    .execute()

  await schema
    .alterTable('kpis')
    .addColumn('kind', text, (column) => column.notNull().defaultTo('own'))
    .execute()
  await schema.alterTable('kpis').addColumn('measure_weeks', 'integer').execute()
  // A measurement that is missing has a day and an owner: the due date and whose workspace it is, where none were agreed.
  await sql`update kpis set arrange_on = due_on where in_place = 0 and arrange_on is null`.execute(database)
  await sql`update kpis set arranged_by = (select owner_person_id from workspaces where workspaces.id = kpis.workspace_id)
    where in_place = 0 and arranged_by is null`.execute(database)

  // The work on a KPI follows from the KPI itself: of the tasks that stood for it, those that were done are tasks like any other.
  await sql`update tasks set deleted_at = (select created_at from workspaces where workspaces.id = tasks.workspace_id)
    where kpi_id is not null and done_on is null and deleted_at is null`.execute(database)
  await schema.alterTable('tasks').dropColumn('kpi_id').execute()

  await schema
    .alterTable('strategy_notes')
    .addColumn('rhythm', text, (column) => column.notNull().defaultTo('{}'))
    .execute()
  await datedReviews(database)
  await schema.alterTable('strategy_notes').dropColumn('review_weeks').execute()
}

interface Noted {
  id: string
  review_weeks: number
  owner_person_id: string
  created_at: string
  last: string | null
}

/** So many weeks become a date: after the last review, or after the start of the workspace where there was none. */
async function datedReviews(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<Noted>`select strategy_notes.id, review_weeks, owner_person_id, created_at,
    (select max("until") from reviews where reviews.workspace_id = strategy_notes.workspace_id and reviews.deleted_at is null) as last
    from strategy_notes join workspaces on workspaces.id = strategy_notes.workspace_id`.execute(database)
  for (const {
    id,
    review_weeks: everyWeeks,
    owner_person_id: ownerId,
    created_at: createdAt,
    last,
  } of rows) {
    const start = Date.parse(`${(last ?? createdAt).slice(0, 10)}T00:00:00Z`)
    // A date that is none was not written by this product.
    if (Number.isNaN(start)) continue
    const nextOn = new Date(start + everyWeeks * 7 * 86_400_000).toISOString().slice(0, 10)
    const rhythm = JSON.stringify({ review: { everyWeeks, nextOn, ownerId } })
    await sql`update strategy_notes set rhythm = ${rhythm} where id = ${id}`.execute(database)
  }
}
