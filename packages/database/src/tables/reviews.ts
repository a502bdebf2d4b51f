import type { RowColumns } from './row.ts'

export interface ReviewsTable extends RowColumns {
  from: string
  until: string
  words: string
  decisions: string
}
