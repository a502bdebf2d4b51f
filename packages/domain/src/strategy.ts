import type { Campaign, ClosedDays } from './campaign.schema.ts'
import type { Channel } from './channel.schema.ts'
import type { Country } from './country.ts'
import type { Goal } from './goal.schema.ts'
import type { KeyMessage } from './key-message.schema.ts'
import type { Milestone } from './milestone.schema.ts'
import type { Absence, Person } from './person.schema.ts'
import type { Rubric } from './rubric.schema.ts'
import type { Segment } from './segment.schema.ts'
import type { Tactic } from './tactic.schema.ts'
import type { Routine } from './task.schema.ts'

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
