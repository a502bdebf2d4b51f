import type { RowColumns } from './row.ts'

export interface MilestonesTable extends RowColumns {
  name: string
  date: string
  /** JSON, as is the list of channels below. */
  days: string
  counts: string
  channel_ids: string
  format_id: string | null
  theme_id: string | null
  message_id: string | null
  campaign_id: string | null
}
