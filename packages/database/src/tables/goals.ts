import type { RowColumns } from './row.ts'

export interface GoalsTable extends RowColumns {
  name: string
  kind: string
  objective: string
  weight: number
}
