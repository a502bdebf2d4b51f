import type { Id, LeftOut, MilestoneObstacle } from '@cadans/domain'
import type { MilestoneDay } from '../request/model.ts'
import { dateOf, dateOfWeek, weekOfDay } from '../request/week.ts'

/** A milestone's post that is not in the plan. */
export function milestoneLeft(
  channelId: Id,
  { milestone, day, days }: MilestoneDay,
  why: MilestoneObstacle,
): LeftOut {
  return {
    code: 'left.milestone',
    channelId,
    week: dateOfWeek(weekOfDay(day)),
    count: 1,
    milestoneId: milestone.id,
    date: dateOf(day),
    days,
    why,
  }
}
