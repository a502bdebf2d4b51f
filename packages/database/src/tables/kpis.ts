import type { RowColumns } from './row.ts'

export interface KpisTable extends RowColumns {
  goal_id: string
  kind: string
  name: string
  unit: string
  direction: string
  baseline: number
  baseline_on: string
  target: number
  due_on: string
  method: string
  in_place: number
  arranged_by: string | null
  arrange_on: string | null
  measure_weeks: number | null
}
