import {
  type DraftTactic,
  type Id,
  promotionLineDefaults,
  promotionRuleDefaults,
  type Tactic,
} from '@cadans/domain'
import { column, json, rowKind } from '../journal/row-kind.ts'

/** What a tactic that was written earlier may not have yet. */
type Later = 'balanceHours' | 'quietHolidayYears' | 'ownDays'
type Written = Omit<Tactic, Later> & Partial<Pick<Tactic, Later>>

const plain = json<Tactic>()

/**
 * Reads and writes what was written earlier as a tactic of today: hours fall as they do, no year has quiet holidays, and no day is
 * one's own, and promotion is for own posts of any channel and segment. Always in one order: the journal holds older documents as they were, and two states are the same when they are written
 * alike.
 */
const document: typeof plain = {
  encode: (tactic) => plain.encode(complete(tactic)),
  decode: (text) => complete(plain.decode(text)),
}

function complete({
  balanceHours = false,
  quietHolidayYears = [],
  ownDays = [],
  promotion,
  ...tactic
}: Written): Tactic {
  return {
    ...tactic,
    promotion: {
      ...promotion,
      rules: promotion.rules.map((rule) => ({ ...promotionRuleDefaults, ...rule })),
      lines: promotion.lines.map((line) => ({ ...promotionLineDefaults, ...line })),
    },
    balanceHours,
    quietHolidayYears,
    ownDays,
  }
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
