import { type Kysely, sql } from 'kysely'
import { accountDoors, isOpen, memberDoors } from '../handed-out.ts'
import type { CopyFacts } from './copy-facts.ts'

/**
 * Closes every way in that rows of a copy would open again: all that was handed out. Which of it somebody had closed since the copy
 * was made, the copy cannot say, so none of it lives on. Passwords and memberships are as they were.
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
  for (const table of Object.keys(accountDoors).filter(has)) {
    await sql`delete from ${sql.table(table)}`.execute(database)
  }
  const tables = Object.keys(memberDoors) as (keyof typeof memberDoors)[]
  for (const table of tables.filter(has)) {
    await sql`update ${sql.table(table)} set ${sql.ref(memberDoors[table].closedBy)} = ${at}, version = version + 1
      where ${isOpen(table)}`.execute(database)
  }
}
