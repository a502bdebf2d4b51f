import type { RowColumns } from './row.ts'

/** An address by which somebody becomes a member, once. */
export interface InvitationsTable extends RowColumns {
  /** The person that whoever accepts it acts as. */
  person_id: string
  role: string
  /** Whom it was written for; empty where it was handed over by hand. */
  email: string
  /** SHA-256 of the token, hexadecimal; the token itself is kept nowhere. */
  token_hash: string
  /** The person who invited. */
  invited_by: string
  expires_at: string
  used_at: string | null
}
