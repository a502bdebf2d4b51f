import type { RowColumns } from './row.ts'

export interface RoutinesTable extends RowColumns {
  name: string
  goal_id: string | null
  owner_id: string | null
  weekdays: string
  every_weeks: number
  minutes: number
  note: string
  from: string
  until: string | null
  done_on: string | null
  channel_id: string | null
  /** JSON list of texts. */
  searches: string
}
