import type { RowColumns } from './row.ts'

export interface AssumptionsTable extends RowColumns {
  channel_id: string | null
  text: string
  evidence_for: string
  evidence_against: string
  status: string
  look_on: string | null
  owner_id: string | null
}
