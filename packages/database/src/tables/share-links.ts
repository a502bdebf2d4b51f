import type { RowColumns } from './row.ts'

/** An address under which somebody without an account reads a part of the calendar, until a day. */
export interface ShareLinksTable extends RowColumns {
  name: string
  /** JSON. */
  filter: string
  person_id: string
  /** SHA-256 of the token, hexadecimal; the token itself is kept nowhere. */
  token_hash: string
  /** The last local date on which it opens. */
  until: string
  created_at: string
  revoked_at: string | null
  /** Noted while serving, outside the journal. */
  last_used_at: string | null
}
