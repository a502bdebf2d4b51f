import type { RowColumns } from './row.ts'

/** That the account of a user acts as a person of a workspace, with a role. */
export interface MembershipsTable extends RowColumns {
  person_id: string
  user_id: string
  role: string
}
