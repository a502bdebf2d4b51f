import type { RowColumns } from './row.ts'

export interface ObservationsTable extends RowColumns {
  competitor_id: string | null
  kind: string
  date: string
  text: string
  verdict: string
  idea_id: string | null
  message_id: string | null
  channel_id: string | null
  kpi_id: string | null
  link: string
}
