import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/** Every table of the first release. Frozen: a later change of the schema is a later migration. */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  // Bytewise order on both engines, whatever the locale of a PostgreSQL cluster is.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`

  /** A table of rows that belong to a workspace, with the columns that all of them carry. */
  function rows(name: string) {
    return database.schema
      .createTable(name)
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('workspace_id', text, (column) => column.notNull().references('workspaces.id'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('deleted_at', text)
  }

  await rows('workspaces')
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('zone', text, (column) => column.notNull())
    .addColumn('sector', text, (column) => column.notNull())
    .addColumn('is_example', 'integer', (column) => column.notNull())
    // Columns outside the journal have a default: the journal's upsert does not name them, and both engines check
    // for null before they see that the row is there already.
    .addColumn('owner_person_id', text, (column) => column.notNull().defaultTo(''))
    .addColumn('created_at', text, (column) => column.notNull().defaultTo(''))
    .execute()

  await database.schema
    .createTable('change_counters')
    .addColumn('workspace_id', text, (column) => column.primaryKey().references('workspaces.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .execute()

  await database.schema
    .createTable('change_sets')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('workspace_id', text, (column) => column.notNull().references('workspaces.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('deed', text, (column) => column.notNull())
    .addColumn('entity', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('row_count', 'integer', (column) => column.notNull())
    .addColumn('person_id', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('reverses', text, (column) => column.references('change_sets.id'))
    .addUniqueConstraint('change_sets_number', ['workspace_id', 'number'])
    .execute()
  await database.schema.createIndex('change_sets_reverses').on('change_sets').column('reverses').execute()

  await database.schema
    .createTable('changes')
    .addColumn('workspace_id', text, (column) => column.notNull().references('workspaces.id'))
    .addColumn('change_set_id', text, (column) => column.notNull().references('change_sets.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('entity', text, (column) => column.notNull())
    .addColumn('entity_id', text, (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('before', text)
    .addColumn('after', text)
    .addPrimaryKeyConstraint('changes_key', ['change_set_id', 'entity', 'entity_id'])
    .execute()
  await database.schema.createIndex('changes_entity').on('changes').columns(['entity_id', 'number']).execute()

  await rows('goals')
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('objective', text, (column) => column.notNull())
    .addColumn('weight', 'integer', (column) => column.notNull())
    .execute()

  await rows('key_messages')
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('proof', text, (column) => column.notNull())
    .addColumn('goal_ids', text, (column) => column.notNull())
    .addColumn('segment_ids', text, (column) => column.notNull())
    .addColumn('register', 'integer', (column) => column.notNull())
    .addColumn('appeal', 'integer', (column) => column.notNull())
    .addColumn('mood', text, (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('from', text)
    .addColumn('until', text)
    .execute()

  await rows('segments')
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('age_from', 'integer')
    .addColumn('age_until', 'integer')
    .addColumn('share', 'integer', (column) => column.notNull())
    .addColumn('use', text, (column) => column.notNull())
    .addColumn('questions', text, (column) => column.notNull())
    .addColumn('knows', text, (column) => column.notNull())
    .addColumn('activity', text, (column) => column.notNull())
    .execute()

  await rows('channels')
    .addColumn('platform', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('account', text, (column) => column.notNull())
    .addColumn('text_limit', 'integer')
    .addColumn('position', 'integer', (column) => column.notNull())
    .execute()

  await rows('people')
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('weekly_minutes', 'integer', (column) => column.notNull())
    .addColumn('format_ids', text, (column) => column.notNull())
    .addColumn('tools', text, (column) => column.notNull())
    .addColumn('user_id', text)
    .execute()

  await rows('absences')
    .addColumn('person_id', text, (column) => column.notNull())
    .addColumn('from', text, (column) => column.notNull())
    .addColumn('until', text, (column) => column.notNull())
    .addColumn('note', text, (column) => column.notNull())
    .execute()

  await rows('campaigns')
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('from', text, (column) => column.notNull())
    .addColumn('until', text, (column) => column.notNull())
    .addColumn('theme_factors', text, (column) => column.notNull())
    .addColumn('message_ids', text, (column) => column.notNull())
    .addColumn('channel_ids', text, (column) => column.notNull())
    .addColumn('intensity', text, (column) => column.notNull())
    .execute()

  await rows('closed_days')
    .addColumn('from', text, (column) => column.notNull())
    .addColumn('until', text, (column) => column.notNull())
    .addColumn('reason', text, (column) => column.notNull())
    .addColumn('pauses', 'integer', (column) => column.notNull())
    .execute()

  await rows('rubrics')
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('channel_id', text, (column) => column.notNull())
    .addColumn('weekday', 'integer', (column) => column.notNull())
    .addColumn('time', text, (column) => column.notNull())
    .addColumn('every_weeks', 'integer', (column) => column.notNull())
    .addColumn('theme_id', text)
    .addColumn('format_id', text)
    .addColumn('owner_id', text)
    .addColumn('inviting', 'integer', (column) => column.notNull())
    .addColumn('from', text)
    .addColumn('until', text)
    .execute()

  await rows('tactics')
    .addColumn('tactic', text, (column) => column.notNull())
    .execute()

  await rows('tactic_versions')
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('tactic', text, (column) => column.notNull())
    .addColumn('applied_at', text, (column) => column.notNull())
    .addColumn('person_id', text, (column) => column.notNull())
    .addUniqueConstraint('tactic_versions_number', ['workspace_id', 'number'])
    .execute()

  // Written before its change set, which counts the rows: so no foreign key on it.
  await database.schema
    .createTable('plans')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('workspace_id', text, (column) => column.notNull().references('workspaces.id'))
    .addColumn('change_set_id', text, (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('from', text, (column) => column.notNull())
    .addColumn('until', text, (column) => column.notNull())
    .addColumn('tactic_version', 'integer', (column) => column.notNull())
    .addColumn('report', text, (column) => column.notNull())
    .addColumn('left_out', text, (column) => column.notNull())
    .addColumn('applied_at', text, (column) => column.notNull())
    .addColumn('person_id', text, (column) => column.notNull())
    .execute()
  await database.schema.createIndex('plans_latest').on('plans').columns(['workspace_id', 'number']).execute()

  await rows('ideas')
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('brief', text, (column) => column.notNull())
    .addColumn('theme_id', text)
    .addColumn('message_id', text)
    .addColumn('goal_id', text)
    .addColumn('origin', text, (column) => column.notNull())
    .addColumn('source_id', text)
    .addColumn('channel_id', text)
    .execute()

  await rows('posts')
    .addColumn('channel_id', text, (column) => column.notNull())
    .addColumn('date', text, (column) => column.notNull())
    .addColumn('time', text, (column) => column.notNull())
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('theme_id', text)
    .addColumn('format_id', text)
    .addColumn('message_id', text)
    .addColumn('goal_id', text)
    .addColumn('segment_id', text)
    .addColumn('origin', text, (column) => column.notNull())
    .addColumn('source_id', text)
    .addColumn('campaign_id', text)
    .addColumn('owner_id', text)
    .addColumn('hired_help_id', text)
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('deadline', text)
    .addColumn('promotion_cents', 'integer', (column) => column.notNull())
    .addColumn('link', text, (column) => column.notNull())
    .addColumn('prompt', text, (column) => column.notNull())
    .addColumn('inviting', 'integer', (column) => column.notNull())
    .addColumn('loaded_in', text, (column) => column.notNull())
    .addColumn('idea_id', text)
    .addColumn('rubric_id', text)
    .addColumn('place_key', text)
    .addColumn('tactic_version', 'integer')
    .addColumn('reserve', 'integer', (column) => column.notNull())
    .addColumn('production_week', text)
    .addColumn('pinned', 'integer', (column) => column.notNull())
    .addColumn('moved_by', text)
    .addColumn('published_at', text)
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('changed_at', text, (column) => column.notNull())
    // The long texts stand last, so that SQLite need not read past them for a calendar's range.
    .addColumn('reasons', text, (column) => column.notNull())
    .addColumn('copy', text, (column) => column.notNull())
    .addColumn('note', text, (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('posts_range')
    .on('posts')
    .columns(['workspace_id', 'date', 'time'])
    .execute()
  await database.schema
    .createIndex('posts_idea')
    .on('posts')
    .columns(['workspace_id', 'idea_id'])
    .where('idea_id', 'is not', null)
    .execute()

  await rows('feeds')
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('filter', text, (column) => column.notNull())
    .addColumn('person_id', text, (column) => column.notNull())
    .addColumn('token_hash', text, (column) => column.notNull().unique())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('revoked_at', text)
    .addColumn('last_used_at', text)
    .addColumn('shortened', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()

  for (const table of [
    'goals',
    'key_messages',
    'segments',
    'channels',
    'people',
    'absences',
    'campaigns',
    'closed_days',
    'rubrics',
    'tactics',
    'ideas',
    'feeds',
  ]) {
    await database.schema.createIndex(`${table}_workspace`).on(table).column('workspace_id').execute()
  }
}
