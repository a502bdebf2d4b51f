import type { RowColumns } from './row.ts'

export interface TasksTable extends RowColumns {
  title: string
  date: string
  owner_id: string | null
  note: string
  done_on: string | null
}
