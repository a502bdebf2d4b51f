import type { RowColumns } from './row.ts'

export interface ChannelChoicesTable extends RowColumns {
  channel_id: string
  scores: string
  note: string
  look_on: string | null
  look_weeks: number
  owner_id: string | null
}
