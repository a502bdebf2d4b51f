import type { Id, LeftOutCode, LocalDate, Tactic } from '@cadans/domain'
import { adherence, type Difference, type Effort, type PlanningBasis, type PlanReport } from '@cadans/planner'
import type { Overload } from '../../shared/hours/overload.ts'
import { countsOf, type DifferenceKind } from '../plan/difference-groups.ts'
import { aheadOf, calendarAfter, calendarBefore } from '../plan/calendars.ts'
import { overloadAfter } from '../plan/overload-after.ts'
import { hoursOf, type HoursChange, mixOf, type ShareChange } from './changes.ts'
import { type ChannelWeeks, channelWeeksOf, weeksOf } from './weeks.ts'

/** What a tactic would do, small enough to come from the worker with every move of a hand. */
export interface Preview {
  counts: Readonly<Record<DifferenceKind, number>>
  /** Posts in the horizon that no plan touches. */
  standing: number
  /** The Mondays of the coming weeks, thirteen at most. */
  weeks: readonly LocalDate[]
  channels: readonly ChannelWeeks[]
  themes: readonly ShareChange[]
  hours: readonly HoursChange[]
  leftOut: readonly { channelId: Id; code: LeftOutCode; count: number }[]
  report: PlanReport
  /** Who has too much work by it. */
  overload: readonly Overload[]
  /** How far the plan was thought through. */
  effort: Effort
}

/** How many posts applying it would add, move or take away. */
export function changesIn({ counts: { added, moved, removed } }: Pick<Preview, 'counts'>): number {
  return added + moved + removed
}

/** Adds up a difference: by week and channel, by theme, by person, before and after. Pure. */
export function previewOf(
  basis: PlanningBasis,
  tactic: Tactic,
  { difference, report, effort }: { difference: Difference; report: PlanReport; effort: Effort },
): Preview {
  const horizon = aheadOf(basis)
  const { now, strategy } = basis
  const figures = (posts: Parameters<typeof adherence>[0]['posts']) =>
    adherence({ now, horizon, strategy, tactic, posts })
  const before = figures(calendarBefore(basis))
  const after = figures(calendarAfter(basis, difference))
  const weeks = weeksOf(horizon)
  return {
    counts: countsOf(difference),
    standing: difference.standing,
    weeks,
    channels: channelWeeksOf(basis, difference, { weeks, horizon, before, after }),
    themes: mixOf(tactic.themes, before.mixes.theme, after.mixes.theme),
    hours: hoursOf(before.hours, after.hours),
    leftOut: leftOutOf(difference),
    report,
    overload: overloadAfter(basis, tactic, { difference, report }),
    effort,
  }
}

/** Wishes without a place, by channel and rule, the most first. */
function leftOutOf({ leftOut }: Difference): Preview['leftOut'] {
  const lines = new Map<string, { channelId: Id; code: LeftOutCode; count: number }>()
  for (const { channelId, code, count } of leftOut) {
    const key = `${channelId}/${code}`
    lines.set(key, { channelId, code, count: count + (lines.get(key)?.count ?? 0) })
  }
  return [...lines.values()].toSorted((a, b) => b.count - a.count)
}
