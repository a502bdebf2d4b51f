import type { RowColumns } from './row.ts'

export interface InventoriesTable extends RowColumns {
  date: string
  process: number | null
  time: number | null
  outcome: number | null
  outside: number | null
  weekly_minutes: number | null
  words: string
}
