import type { RowColumns } from './row.ts'

export interface PostsTable extends RowColumns {
  channel_id: string
  date: string
  time: string
  title: string
  copy: string
  theme_id: string | null
  format_id: string | null
  message_id: string | null
  goal_id: string | null
  segment_id: string | null
  origin: string
  source_id: string | null
  campaign_id: string | null
  owner_id: string | null
  reviewer_id: string | null
  asked_by: string | null
  hired_help_id: string | null
  status: string
  deadline: string | null
  promotion_cents: number
  link: string
  prompt: string
  inviting: number
  note: string
  loaded_in: string
  idea_id: string | null
  family_id: string | null
  rubric_id: string | null
  milestone_id: string | null
  place_key: string | null
  tactic_version: number | null
  reserve: number
  production_week: string | null
  pinned: number
  moved_by: string | null
  sent_back: number
  /** JSON list of reasons. */
  reasons: string
  published_at: string | null
  sequence: number
  changed_at: string
}
