/** What each applied plan reported. Which one counts follows from its change set not being undone. */
export interface PlansTable {
  id: string
  workspace_id: string
  change_set_id: string
  number: number
  from: string
  until: string
  tactic_version: number
  /** JSON, as is `left_out`. */
  report: string
  left_out: string
  applied_at: string
  person_id: string
}
