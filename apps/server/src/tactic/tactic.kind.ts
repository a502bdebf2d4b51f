import type { DraftTactic, Id, Tactic } from '@cadans/domain'
import { column, json, rowKind } from '../journal/row-kind.ts'

export interface TacticRow extends DraftTactic {
  id: Id
}

/** The one draft of a workspace. */
export const tacticKind = rowKind<TacticRow>()({
  entity: 'tactic',
  table: 'tactics',
  columns: { tactic: json() },
  subject: () => '',
})

export interface TacticVersion {
  id: Id
  version: number
  number: number
  tactic: Tactic
  appliedAt: string
  personId: Id
}

/** The tactic as it was when a plan was applied; never edited. */
export const tacticVersionKind = rowKind<TacticVersion>()({
  entity: 'tacticVersion',
  table: 'tactic_versions',
  columns: { number: column(), tactic: json(), appliedAt: column(), personId: column() },
  subject: ({ number }) => String(number),
})
