import type { RowColumns } from './row.ts'

export interface PostResultsTable extends RowColumns {
  post_id: string
  measured_on: string
  reach: number | null
  impressions: number | null
  reactions: number | null
  comments: number | null
  shares: number | null
  saves: number | null
  clicks: number | null
  conversions: number | null
  paid_reach: number | null
  paid_interactions: number | null
  spent_cents: number | null
  replies_answered: number | null
  replies_answered_in_time: number | null
}
