import type { Id, LocalDate, PostingWindow, Strategy, Tactic, TacticChange } from '@cadans/domain'
import type { Chord, ChordFactor } from './chord.ts'
import type { Interaction } from './interaction.ts'
import type { KpiProgress } from './kpi.ts'

/** A fact that a proposal rests on. Effects are times, `low` and `high` their interval; targets are thousandths of a post. */
export type ProposalReason =
  /** One value does so many times what the other does. */
  | {
      code: 'chord.times'
      factor: ChordFactor
      better: string
      worse: string
      times: number
      low: number
      high: number
      betterPosts: number
      worsePosts: number
    }
  /** Posts in this window do so many times what the average post does. */
  | ({
      code: 'chord.window'
      times: number
      low: number
      high: number
      posts: number
    } & Pick<PostingWindow, 'weekday' | 'from' | 'until'>)
  /** Of what was wanted on the channel so much went out, over so many weeks. */
  | {
      code: 'adherence.short' | 'adherence.full'
      channelId: Id
      weeks: number
      target: number
      published: number
    }
  /** In parts of the way from baseline to target, in per mille. */
  | { code: 'kpi.behind'; kpiId: Id; behind: number }
  /** Of so many comments so few were answered in time, in per mille. */
  | { code: 'answers.late'; comments: number; share: number; low: number; high: number }
  /** The same was turned down on a day; since then so many posts came, or so many weeks passed. */
  | { code: 'decided.posts'; date: LocalDate; posts: number }
  | { code: 'decided.weeks'; date: LocalDate; weeks: number }

/**
 * What a post of the calendar, or of one channel where the change is of one, would do after the change: times what it does now.
 */
export interface Expected {
  times: number
  low: number
  high: number
}

export interface Proposal {
  /** Names the change within its tactic: the same change has the same key. */
  key: string
  /** The field of the tactic, dotted, as in remarks on it. */
  path: string
  change: TacticChange
  reasons: readonly ProposalReason[]
  /** Null where no interactions are promised: a frequency that is kept is worth more than one that is not. */
  expected: Expected | null
}

/** What was wanted and what went out, by channel and week: the planner's adherence has this form. */
export interface PublishedFigures {
  frequency: readonly { channelId: Id; target: number; published: { count: number } }[]
  hours: readonly { capacityMinutes: number; plannedMinutes: number }[]
}

export interface ProposalBasis {
  strategy: Pick<Strategy, 'channels'>
  tactic: Tactic
  chord: Chord
  interaction?: Interaction
  /** Over weeks that are over: those still running would always look short. */
  adherence?: PublishedFigures
  kpis?: readonly { id: Id; progress: KpiProgress }[]
}

/**
 * What one proposal moves, in per mille: more where the one does more than the other, and never so much that one review turns a calendar.
 * Moving by what is expected and not by how sure it is brings most for the same number of wrong turns.
 */
export const MOST_POINTS = 150
export const LEAST_POINTS = 50
/** For each time that the one does e times what the other does: a tenth for one that does a quarter more. */
export const POINTS_A_LOG = 400
/**
 * No value is proposed below or above these: what is never posted can never show that it works, and a calendar of one theme
 * bores.
 */
export const LEAST_SHARE = 50
export const MOST_SHARE = 600
