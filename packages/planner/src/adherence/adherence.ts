import type { Horizon, Id, LocalDate, Origin } from '@cadans/domain'
import type { StandingPost } from '../request/plan.ts'

/** The posts that adherence counts: all but skipped ones. */
export type CountedPost = Omit<StandingPost, 'placeKey'>

/** A figure and the posts behind it. */
export interface Counted {
  count: number
  postIds: readonly Id[]
}

/** One channel in one week: target in thousandths of a post. `planned` counts filled ones not yet published. */
export interface FrequencyCell {
  channelId: Id
  /** Monday. */
  week: LocalDate
  target: number
  published: Counted
  planned: Counted
  open: Counted
}

/** A share against its target, in per mille; `target` is null where no share was chosen. */
export interface MixLine {
  /** Null for posts without a value. */
  id: Id | Origin | 'inviting' | null
  target: number | null
  actual: number
  posts: Counted
}

export interface HoursCell {
  personId: Id
  week: LocalDate
  capacityMinutes: number
  plannedMinutes: number
  posts: Counted
}

/** Money in one calendar month (`YYYY-MM`), in cents. */
export interface BudgetLine {
  month: string
  /** Null for promotion, else the hired help. */
  hiredHelpId: Id | null
  ceilingCents: number
  plannedCents: number
  posts: Counted
}

export interface Adherence {
  horizon: Horizon
  frequency: readonly FrequencyCell[]
  mixes: {
    theme: readonly MixLine[]
    format: readonly MixLine[]
    origin: readonly MixLine[]
    message: readonly MixLine[]
    inviting: readonly MixLine[]
  }
  hours: readonly HoursCell[]
  budgets: readonly BudgetLine[]
}
