import { type Horizon, isWithin, mondayOf } from '@cadans/domain'
import type { AdherenceRequest, Difference, PlanningBasis } from '@cadans/planner'
import { postFieldsOf } from '@cadans/planner'

type Posts = AdherenceRequest['posts']

/** The part of the horizon that is still to come, from the Monday of this week on. */
export function aheadOf({ now, horizon }: Pick<PlanningBasis, 'now' | 'horizon'>): Horizon {
  const monday = mondayOf(now.date)
  return { from: monday > horizon.from ? monday : horizon.from, until: horizon.until }
}

/** The posts of the horizon as they are now. */
export function calendarBefore({ standing, free, horizon }: PlanningBasis): Posts {
  return [...standingIn(standing, horizon), ...free.map((post) => ({ ...post, status: 'open' as const }))]
}

/** The posts of the horizon as a plan would leave them. */
export function calendarAfter({ standing, horizon }: PlanningBasis, difference: Difference): Posts {
  return [...standingIn(standing, horizon), ...placesOf(difference)]
}

/** The places that a plan would leave in the calendar, as open posts. */
export function placesOf({ added, moved, kept }: Difference): Posts {
  const places = [...added, ...moved.map(({ place }) => place), ...kept.map(({ place }) => place)]
  return places.map((place) => ({ ...postFieldsOf(place), id: place.key, status: 'open' as const }))
}

function standingIn(standing: PlanningBasis['standing'], horizon: Horizon): PlanningBasis['standing'] {
  return standing.filter(({ date }) => isWithin(date, horizon))
}
