import type { RowColumns } from './row.ts'

export interface KeyMessagesTable extends RowColumns {
  text: string
  proof: string
  /** JSON list of ids, as are `segment_ids`. */
  goal_ids: string
  segment_ids: string
  register: number
  appeal: number
  mood: string
  priority: number
  from: string | null
  until: string | null
}
