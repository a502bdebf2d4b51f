/** One row's part of a change set, which has one a row, as JSON of the domain object; null before creation and after removal. */
export interface ChangesTable {
  workspace_id: string
  change_set_id: string
  number: number
  entity: string
  entity_id: string
  before: string | null
  after: string | null
}
