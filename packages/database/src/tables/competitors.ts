import type { RowColumns } from './row.ts'

export interface CompetitorsTable extends RowColumns {
  name: string
  accounts: string
  works: string
  review_weeks: number
  reviewed_on: string
  owner_id: string | null
}
