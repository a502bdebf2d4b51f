import type { RowColumns } from './row.ts'

export interface FeedsTable extends RowColumns {
  name: string
  /** JSON. */
  filter: string
  person_id: string
  /** SHA-256 of the token, hexadecimal; the token itself is kept nowhere. */
  token_hash: string
  created_at: string
  revoked_at: string | null
  /** From here on noted while serving, outside the journal. */
  last_used_at: string | null
  shortened: number
  /** Local dates; null is as far as a feed looks. */
  reach_from: string | null
  reach_until: string | null
}
