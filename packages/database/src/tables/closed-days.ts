import type { RowColumns } from './row.ts'

export interface ClosedDaysTable extends RowColumns {
  from: string
  until: string
  reason: string
  pauses: number
}
