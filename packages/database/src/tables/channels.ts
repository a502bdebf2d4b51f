import type { RowColumns } from './row.ts'

export interface ChannelsTable extends RowColumns {
  platform: string
  name: string
  role: string
  account: string
  text_limit: number | null
  position: number
  serves: number
  unanswered_since: string | null
}
