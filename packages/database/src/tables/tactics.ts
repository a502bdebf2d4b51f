import type { RowColumns } from './row.ts'

/** The one draft of each workspace. */
export interface TacticsTable extends RowColumns {
  /** JSON. */
  tactic: string
}
