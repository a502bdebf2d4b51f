import type { RowColumns } from './row.ts'

export interface IdeasTable extends RowColumns {
  title: string
  brief: string
  theme_id: string | null
  message_id: string | null
  goal_id: string | null
  origin: string
  source_id: string | null
  channel_id: string | null
}
