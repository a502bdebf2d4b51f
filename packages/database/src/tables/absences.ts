import type { RowColumns } from './row.ts'

export interface AbsencesTable extends RowColumns {
  person_id: string
  from: string
  until: string
  note: string
}
