import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from '../migration.ts'

/**
 * Accounts, which belong to the installation, and what lets them into a workspace. The account tables have the columns that
 * better-auth reads and writes, and the types it makes them with.
 */
export async function up(database: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const instant = engine === 'postgres' ? sql`timestamptz` : sql`date`
  const flag = engine === 'postgres' ? sql`boolean` : sql`integer`

  await database.schema
    .createTable('users')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('email', text, (column) => column.notNull().unique())
    .addColumn('emailVerified', flag, (column) => column.notNull())
    .addColumn('image', text)
    .addColumn('createdAt', instant, (column) => column.notNull())
    .addColumn('updatedAt', instant, (column) => column.notNull())
    .addColumn('twoFactorEnabled', flag)
    .execute()

  await database.schema
    .createTable('sessions')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('expiresAt', instant, (column) => column.notNull())
    .addColumn('token', text, (column) => column.notNull().unique())
    .addColumn('createdAt', instant, (column) => column.notNull())
    .addColumn('updatedAt', instant, (column) => column.notNull())
    .addColumn('ipAddress', text)
    .addColumn('userAgent', text)
    .addColumn('userId', text, (column) => column.notNull().references('users.id').onDelete('cascade'))
    .execute()
  await database.schema.createIndex('sessions_userId_idx').on('sessions').column('userId').execute()

  await database.schema
    .createTable('accounts')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('accountId', text, (column) => column.notNull())
    .addColumn('providerId', text, (column) => column.notNull())
    .addColumn('userId', text, (column) => column.notNull().references('users.id').onDelete('cascade'))
    .addColumn('accessToken', text)
    .addColumn('refreshToken', text)
    .addColumn('idToken', text)
    .addColumn('accessTokenExpiresAt', instant)
    .addColumn('refreshTokenExpiresAt', instant)
    .addColumn('scope', text)
    .addColumn('password', text)
    .addColumn('createdAt', instant, (column) => column.notNull())
    .addColumn('updatedAt', instant, (column) => column.notNull())
    .execute()
  await database.schema.createIndex('accounts_userId_idx').on('accounts').column('userId').execute()

  await database.schema
    .createTable('verifications')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('identifier', text, (column) => column.notNull())
    .addColumn('value', text, (column) => column.notNull())
    .addColumn('expiresAt', instant, (column) => column.notNull())
    .addColumn('createdAt', instant, (column) => column.notNull())
    .addColumn('updatedAt', instant, (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('verifications_identifier_idx')
    .on('verifications')
    .column('identifier')
    .execute()

  await database.schema
    .createTable('two_factors')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('backupCodes', text, (column) => column.notNull())
    .addColumn('userId', text, (column) => column.notNull().references('users.id').onDelete('cascade'))
    .addColumn('verified', flag)
    .addColumn('failedVerificationCount', 'integer')
    .addColumn('lockedUntil', instant)
    .execute()
  await database.schema.createIndex('two_factors_secret_idx').on('two_factors').column('secret').execute()
  await database.schema.createIndex('two_factors_userId_idx').on('two_factors').column('userId').execute()

  await database.schema
    .createTable('rate_limits')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('key', text, (column) => column.notNull().unique())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('lastRequest', 'bigint', (column) => column.notNull())
    .execute()

  function rows(name: string) {
    return database.schema
      .createTable(name)
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('workspace_id', text, (column) => column.notNull().references('workspaces.id'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('deleted_at', text)
  }

  await rows('memberships')
    .addColumn('person_id', text, (column) => column.notNull())
    .addColumn('user_id', text, (column) => column.notNull().references('users.id'))
    .addColumn('role', text, (column) => column.notNull())
    .execute()
  for (const column of ['person_id', 'user_id'] as const) {
    await database.schema
      .createIndex(`memberships_${column}`)
      .unique()
      .on('memberships')
      .columns(['workspace_id', column])
      .where(sql.ref('deleted_at'), 'is', null)
      .execute()
  }
  await database.schema.createIndex('memberships_user').on('memberships').column('user_id').execute()

  await rows('invitations')
    .addColumn('person_id', text, (column) => column.notNull())
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('email', text, (column) => column.notNull())
    .addColumn('token_hash', text, (column) => column.notNull().unique())
    .addColumn('invited_by', text, (column) => column.notNull())
    .addColumn('expires_at', text, (column) => column.notNull())
    .addColumn('used_at', text)
    .execute()

  await rows('share_links')
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('filter', text, (column) => column.notNull())
    .addColumn('person_id', text, (column) => column.notNull())
    .addColumn('token_hash', text, (column) => column.notNull().unique())
    .addColumn('until', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('revoked_at', text)
    // Noted while serving, outside the journal.
    .addColumn('last_used_at', text)
    .execute()

  // A membership says who has an account; nobody had one before.
  await database.schema.alterTable('people').dropColumn('user_id').execute()
}
