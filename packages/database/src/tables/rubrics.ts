import type { RowColumns } from './row.ts'

export interface RubricsTable extends RowColumns {
  name: string
  channel_id: string
  weekday: number
  time: string
  every_weeks: number
  theme_id: string | null
  format_id: string | null
  owner_id: string | null
  inviting: number
  from: string | null
  until: string | null
}
