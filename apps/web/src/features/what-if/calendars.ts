import { type Horizon, isWithin, mondayOf } from '@cadans/domain'
import type { AdherenceRequest, Difference } from '@cadans/planner'
import { postFieldsOf } from '@cadans/planner'
import type { Basis } from './basis.ts'

type Posts = AdherenceRequest['posts']

/** The part of the horizon that is still to come, from the Monday of this week on. */
export function aheadOf({ now, horizon }: Pick<Basis, 'now' | 'horizon'>): Horizon {
  const monday = mondayOf(now.date)
  return { from: monday > horizon.from ? monday : horizon.from, until: horizon.until }
}

/** The posts of the horizon as they are now. */
export function calendarBefore({ standing, free, horizon }: Basis): Posts {
  return [...standingIn(standing, horizon), ...free.map((post) => ({ ...post, status: 'open' as const }))]
}

/** The posts of the horizon as a plan would leave them. */
export function calendarAfter({ standing, horizon }: Basis, { added, moved, kept }: Difference): Posts {
  const places = [...added, ...moved.map(({ place }) => place), ...kept.map(({ place }) => place)]
  return [
    ...standingIn(standing, horizon),
    ...places.map((place) => ({ ...postFieldsOf(place), id: place.key, status: 'open' as const })),
  ]
}

function standingIn(standing: Basis['standing'], horizon: Horizon): Basis['standing'] {
  return standing.filter(({ date }) => isWithin(date, horizon))
}
