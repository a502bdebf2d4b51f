import type { RowColumns } from './row.ts'

export interface SnapshotsTable extends RowColumns {
  competitor_id: string | null
  platform: string
  date: string
  followers: number | null
  posts_per_week: number | null
  interactions_per_post: number | null
  response_minutes: number | null
}
