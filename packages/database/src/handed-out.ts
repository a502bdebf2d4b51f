import type { Role } from '@cadans/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Executor } from './database.ts'

/** A table of what was handed out to an account, or for one: its rows are deleted when the door closes. */
interface AccountDoors {
  secret: string
  /** The column with the account's id. */
  of: string
}

/** A table of what members of a workspace handed out: a row stays, and says since when it opens nothing. */
interface MemberDoors {
  secret: string
  /** The columns with the person who handed it out, or for whom it is. */
  of: readonly string[]
  /** The column that is filled when the door closes. */
  closedBy: 'revoked_at' | 'deleted_at'
  /** The columns that are empty as long as it is open. */
  open: readonly string[]
  /** Whoever falls below this role could not hand it out any more, so what they handed out closes. */
  least: Role
}

export const accountDoors = {
  sessions: { secret: 'token', of: 'userId' },
  // The halves of a sign-in.
  verifications: { secret: 'identifier', of: 'value' },
  // Addresses for a new password.
  password_resets: { secret: 'token_hash', of: 'user_id' },
} as const satisfies Record<string, AccountDoors>

export const memberDoors = {
  feeds: {
    secret: 'token_hash',
    of: ['person_id'],
    closedBy: 'revoked_at',
    open: ['revoked_at', 'deleted_at'],
    least: 'viewer',
  },
  share_links: {
    secret: 'token_hash',
    of: ['person_id'],
    closedBy: 'revoked_at',
    open: ['revoked_at', 'deleted_at'],
    least: 'planner',
  },
  invitations: {
    secret: 'token_hash',
    of: ['invited_by', 'person_id'],
    closedBy: 'deleted_at',
    open: ['used_at', 'deleted_at'],
    least: 'owner',
  },
} as const satisfies Record<string, MemberDoors>

/** Columns that look like a secret and are none that was handed out, each with what it is. */
export const notHandedOut: Readonly<Record<string, string>> = {
  'accounts.accessToken': 'always empty: nobody signs in by another service',
  'accounts.refreshToken': 'always empty: nobody signs in by another service',
  'accounts.idToken': 'always empty: nobody signs in by another service',
  'accounts.password': 'what its owner knows, as a hash',
  'two_factors.secret': 'what its owner has in an app, encrypted',
  'two_factors.backupCodes': 'what its owner wrote down, encrypted',
  'rate_limits.key': 'an address that asked, and what it asked for',
  'spent_codes.code_hash': 'a code of the second step that was tried, and opens nothing any more',
  'posts.place_key': 'the name that the planner gives a place',
}

type AccountTable = keyof typeof accountDoors
const allTables = Object.keys(accountDoors) as AccountTable[]

/** Whether a row is open yet. */
export function isOpen(table: keyof typeof memberDoors): RawBuilder<boolean> {
  return sql`(${sql.join(
    memberDoors[table].open.map((column) => sql`${sql.ref(column)} is null`),
    sql` and `,
  )})`
}

/**
 * Closes what lets somebody in as one of these accounts: all of {@link accountDoors}.
 * @param tables only those of these tables
 * @param kept the token of a session that goes on
 */
export async function closeAccountDoors(
  database: Executor | Kysely<unknown>,
  userIds: readonly string[],
  { tables = allTables, kept = '' }: { tables?: readonly AccountTable[]; kept?: string } = {},
): Promise<void> {
  if (userIds.length === 0) return
  for (const table of tables) {
    const { secret, of } = accountDoors[table]
    await sql`delete from ${sql.table(table)}
      where ${sql.ref(of)} in (${sql.join(userIds)}) and ${sql.ref(secret)} <> ${kept}`.execute(database)
  }
}
