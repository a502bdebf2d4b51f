import type { RowColumns } from './row.ts'

/** `workspace_id` is the row's own id, so that the journal treats it as any other row. */
export interface WorkspacesTable extends RowColumns {
  name: string
  language: string
  zone: string
  /** Whose holidays and observance days are shown. */
  country: string
  sector: string
  approval: string
  is_example: number
  /** The person who acts for this installation until people can sign in. */
  owner_person_id: string
  created_at: string
}
