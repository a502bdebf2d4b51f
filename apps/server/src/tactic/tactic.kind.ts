import type { DraftTactic, Id, Tactic } from '@cadans/domain'
import { column, json, rowKind } from '../journal/row-kind.ts'

/** A tactic as it was written, perhaps before there was this wish. */
type Written = Omit<Tactic, 'balanceHours'> & Partial<Tactic>

const plain = json<Tactic>()

/**
 * Reads and writes what was written earlier as a tactic of today, in which hours fall as they do. Always in one order: the journal
 * holds older documents as they were, and two states are the same when they are written alike.
 */
const document: typeof plain = {
  encode: (tactic) => plain.encode(complete(tactic)),
  decode: (text) => complete(plain.decode(text)),
}

function complete({ balanceHours = false, ...tactic }: Written): Tactic {
  return { ...tactic, balanceHours }
}

export interface TacticRow extends DraftTactic {
  id: Id
}

/** The one draft of a workspace. */
export const tacticKind = rowKind<TacticRow>()({
  entity: 'tactic',
  table: 'tactics',
  columns: { tactic: document },
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
  columns: { number: column(), tactic: document, appliedAt: column(), personId: column() },
  subject: ({ number }) => String(number),
})
