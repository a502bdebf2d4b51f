import type { RowColumns } from './row.ts'

export interface PeopleTable extends RowColumns {
  name: string
  weekly_minutes: number
  /** JSON list of ids. */
  format_ids: string
  tools: string
}
