/** One row a workspace: locked and raised by every writing transaction. */
export interface ChangeCountersTable {
  workspace_id: string
  number: number
}
