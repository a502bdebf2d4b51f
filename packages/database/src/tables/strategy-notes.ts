import type { RowColumns } from './row.ts'

export interface StrategyNotesTable extends RowColumns {
  weights: string
  reputation: string
  contacts: string
  rhythm: string
}
