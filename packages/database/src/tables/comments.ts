import type { RowColumns } from './row.ts'

export interface CommentsTable extends RowColumns {
  post_id: string
  author_id: string
  /** People are named in it by id. */
  text: string
  is_internal: number
  created_at: string
  edited_at: string | null
}
