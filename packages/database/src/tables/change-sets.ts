/** One write: who did what, when. Never rewritten; whether it is undone follows from the rows that name it in `reverses`. */
export interface ChangeSetsTable {
  id: string
  workspace_id: string
  /** The workspace's change number after this write. */
  number: number
  deed: string
  entity: string
  subject: string
  row_count: number
  person_id: string
  at: string
  /** The change set that an undo takes back, or that a redo brings back. */
  reverses: string | null
}
