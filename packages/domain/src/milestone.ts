import { addDays, type LocalDate } from './time.ts'

/** Days that a post for a milestone may stand before or after it. */
export const MILESTONE_REACH = 60

/** `within`: its posts are among those that the frequency asks for. `above`: they come on top. */
export const milestoneCounts = ['within', 'above'] as const

/** The date of its last post. */
export function lastDayOf({ date, days }: { date: LocalDate; days: readonly number[] }): LocalDate {
  return addDays(date, days.at(-1) ?? 0)
}

/** What a post for a milestone is for, by its day: it announces, is the day itself, or looks back. */
export type MilestoneRole = 'teaser' | 'day' | 'thanks'

export function milestoneRole(day: number): MilestoneRole {
  return day < 0 ? 'teaser' : day === 0 ? 'day' : 'thanks'
}

/** Why a post for a milestone is not in the plan. */
export const milestoneObstacles = [
  'channel',
  'closed',
  'past',
  'crowded',
  'lead',
  'maker',
  'absent',
  'budget',
  'compatible',
] as const
export type MilestoneObstacle = (typeof milestoneObstacles)[number]
