import type { RowColumns } from './row.ts'

export interface CampaignsTable extends RowColumns {
  name: string
  from: string
  until: string
  /** JSON, as are the three lists below. */
  theme_factors: string
  message_ids: string
  channel_ids: string
  intensity: string
}
