import type { Tactic } from '@cadans/domain'
import { adherence, type Difference, type PlanningBasis, type PlanReport } from '@cadans/planner'
import { type Overload, overloadOf } from '../../shared/hours/overload.ts'
import { placesOf } from './calendars.ts'

/**
 * Whom a plan leaves with more work than time, in the weeks from now on: what its limit of hours adds up, by person. Nobody where the
 * plan has no such limit.
 */
export function overloadAfter(
  { now, horizon, strategy, standing }: PlanningBasis,
  tactic: Tactic,
  { difference, report }: { difference: Difference; report: Pick<PlanReport, 'limits'> },
): Overload[] {
  if (!report.limits.some(({ code }) => code === 'limit.hours')) return []
  const posts = [...standing, ...placesOf(difference)]
  const ahead = { from: now.date, until: horizon.until }
  const { hours } = adherence({ now, horizon: ahead, strategy, tactic, posts })
  const formats = new Map(posts.map(({ id, formatId }) => [id, formatId]))
  return overloadOf(hours, {
    people: strategy.people,
    formats: tactic.formats,
    formatOf: (id) => formats.get(id) ?? null,
  })
}
