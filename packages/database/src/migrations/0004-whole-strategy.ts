import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** What a strategy holds beside what a plan is made from: KPIs, work, starting position, competitors, channel choice, results, reviews. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const figure = sql`double precision`

  /** A table of rows that belong to a workspace, with the columns that all of them carry. */
  async function rows(
    name: string,
    columns: Readonly<Record<string, 'text' | 'text?' | 'integer' | 'integer?' | 'figure'>>,
  ): Promise<void> {
    let table = database.schema
      .createTable(name)
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('workspace_id', text, (column) => column.notNull().references('workspaces.id'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('deleted_at', text)
    for (const [column, type] of Object.entries(columns)) {
      const kind = type.startsWith('text') ? text : type === 'figure' ? figure : ('integer' as const)
      table = table.addColumn(column, kind, (made) => (type.endsWith('?') ? made : made.notNull()))
    }
    await table.execute()
    await database.schema.createIndex(`${name}_workspace`).on(name).column('workspace_id').execute()
  }

  await rows('kpis', {
    goal_id: 'text',
    name: 'text',
    unit: 'text',
    direction: 'text',
    baseline: 'figure',
    baseline_on: 'text',
    target: 'figure',
    due_on: 'text',
    method: 'text',
    in_place: 'integer',
    arranged_by: 'text?',
    arrange_on: 'text?',
  })
  await rows('measurements', {
    kpi_id: 'text',
    date: 'text',
    value: 'figure',
    note: 'text',
  })
  await rows('tasks', {
    title: 'text',
    date: 'text',
    owner_id: 'text?',
    note: 'text',
    done_on: 'text?',
    kpi_id: 'text?',
  })
  await rows('routines', {
    name: 'text',
    goal_id: 'text?',
    owner_id: 'text?',
    weekdays: 'text',
    every_weeks: 'integer',
    minutes: 'integer',
    note: 'text',
    from: 'text',
    until: 'text?',
    done_on: 'text?',
  })
  await rows('inventories', {
    date: 'text',
    process: 'integer?',
    time: 'integer?',
    outcome: 'integer?',
    outside: 'integer?',
    weekly_minutes: 'integer?',
    words: 'text',
  })
  await rows('snapshots', {
    competitor_id: 'text?',
    platform: 'text',
    date: 'text',
    followers: 'integer?',
    posts_per_week: 'integer?',
    interactions_per_post: 'integer?',
    response_minutes: 'integer?',
  })
  await rows('competitors', {
    name: 'text',
    accounts: 'text',
    works: 'text',
    review_weeks: 'integer',
    reviewed_on: 'text',
  })
  await rows('observations', {
    competitor_id: 'text?',
    kind: 'text',
    date: 'text',
    text: 'text',
    verdict: 'text',
    idea_id: 'text?',
    message_id: 'text?',
  })
  await rows('channel_choices', {
    channel_id: 'text',
    scores: 'text',
    note: 'text',
    look_on: 'text?',
  })
  await rows('assumptions', {
    channel_id: 'text?',
    text: 'text',
    evidence_for: 'text',
    evidence_against: 'text',
    status: 'text',
    look_on: 'text?',
  })
  await rows('strategy_notes', {
    weights: 'text',
    reputation: 'text',
    contacts: 'text',
    review_weeks: 'integer',
  })
  await rows('reviews', {
    from: 'text',
    until: 'text',
    words: 'text',
    decisions: 'text',
  })
  await rows('post_results', {
    post_id: 'text',
    measured_on: 'text',
    reach: 'integer?',
    impressions: 'integer?',
    reactions: 'integer?',
    comments: 'integer?',
    shares: 'integer?',
    saves: 'integer?',
    clicks: 'integer?',
    conversions: 'integer?',
    paid_reach: 'integer?',
    paid_interactions: 'integer?',
    spent_cents: 'integer?',
    replies_answered: 'integer?',
    replies_answered_in_time: 'integer?',
  })
  await database.schema
    .createIndex('post_results_post')
    .unique()
    .on('post_results')
    .column('post_id')
    .where(sql.ref('deleted_at'), 'is', null)
    .execute()
  await database.schema.createIndex('measurements_kpi').on('measurements').column('kpi_id').execute()
  await database.schema.alterTable('segments').addColumn('likeness', 'integer').execute()
}
