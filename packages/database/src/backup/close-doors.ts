import { type Kysely, sql } from 'kysely'
import type { CopyFacts } from './copy-facts.ts'

/**
 * Closes every way in that rows of a copy would open again: sessions and addresses for a new password go, open invitations are
 * withdrawn, and the addresses of feeds and shared calendars are revoked. Which of them somebody had closed since the copy was
 * made, the copy cannot say, so none of them lives on. Passwords and memberships are as they were.
 * It runs by itself, so it has no member and goes past the journal.
 * @param facts of the copy, whose schema may be older than today's
 * @param at the instant of the restore
 */
export async function closeDoors(
  database: Kysely<unknown>,
  facts: Pick<CopyFacts, 'rows'>,
  at: string,
): Promise<void> {
  const has = (table: string): boolean => facts.rows[table] !== undefined
  for (const table of ['sessions', 'verifications', 'password_resets'].filter(has)) {
    await sql`delete from ${sql.table(table)}`.execute(database)
  }
  for (const table of ['feeds', 'share_links'].filter(has)) {
    await sql`update ${sql.table(table)} set revoked_at = ${at}, version = version + 1
      where revoked_at is null`.execute(database)
  }
  if (has('invitations')) {
    await sql`update invitations set deleted_at = ${at}, version = version + 1
      where used_at is null and deleted_at is null`.execute(database)
  }
}
