import type { RowColumns } from './row.ts'

export interface SegmentsTable extends RowColumns {
  name: string
  age_from: number | null
  age_until: number | null
  share: number
  use: string
  /** JSON list of sentences. */
  questions: string
  knows: string
  /** JSON list of a channel and its 168 hours. */
  activity: string
  likeness: number | null
}
