/** What every row of a workspace carries. Deletion is soft: `deleted_at` is the instant, null while the row lives. */
export interface RowColumns {
  id: string
  workspace_id: string
  /** The optimistic version, raised by each write. */
  version: number
  deleted_at: string | null
}
