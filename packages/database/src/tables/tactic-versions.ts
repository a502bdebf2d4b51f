import type { RowColumns } from './row.ts'

/** The tactic as it was when a plan was applied. */
export interface TacticVersionsTable extends RowColumns {
  /** 1 for the first of the workspace. */
  number: number
  /** JSON. */
  tactic: string
  applied_at: string
  person_id: string
}
