import type { Campaign, ClosedDays } from './campaign.ts'
import type { Channel } from './channel.ts'
import type { Country } from './country.ts'
import type { Goal } from './goal.ts'
import type { KeyMessage } from './key-message.ts'
import type { Milestone } from './milestone.ts'
import type { Absence, Person } from './person.ts'
import type { Rubric } from './rubric.ts'
import type { Segment } from './segment.ts'
import type { Routine } from './task.ts'
import type { Tactic } from './tactic.ts'

/** All that a plan is made from, but the tactic itself: one workspace's rows, deleted ones left out. */
export interface Strategy {
  /** Whose official holidays can be quiet. */
  country: Country
  goals: readonly Goal[]
  keyMessages: readonly KeyMessage[]
  segments: readonly Segment[]
  channels: readonly Channel[]
  people: readonly Person[]
  absences: readonly Absence[]
  campaigns: readonly Campaign[]
  milestones: readonly Milestone[]
  closedDays: readonly ClosedDays[]
  rubrics: readonly Rubric[]
  /** Work besides posts, whose time is taken off what its owners have. */
  routines: readonly Routine[]
}

export interface PlanBasis {
  strategy: Strategy
  tactic: Tactic
}
