import type { RowColumns } from './row.ts'

export interface MeasurementsTable extends RowColumns {
  kpi_id: string
  date: string
  value: number
  note: string
}
