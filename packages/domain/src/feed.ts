import type { FeedFilter } from './feed.schema.ts'
import type { Horizon } from './horizon.ts'
import type { Id } from './id.ts'
import { addDays, type LocalDate } from './time.ts'

/** The filter of a feed that holds every post: what `feedFilterSchema` makes of nothing. */
export const wholeFeed: FeedFilter = {
  ownerIds: [],
  channelIds: [],
  themeIds: [],
  statuses: [],
  deadlines: false,
  openPlaces: false,
  work: false,
}

/** Google stops at about a megabyte, so a feed looks this far back and ahead. */
const DAYS_BACK = 30
const DAYS_AHEAD = 365

/** The days of which a feed speaks, as long as they fit. */
export function feedWindow(today: LocalDate): Horizon {
  return { from: addDays(today, -DAYS_BACK), until: addDays(today, DAYS_AHEAD) }
}

/** The first and the last day of which a feed holds everything; null is as far as its window. */
export interface FeedReach {
  from: LocalDate | null
  until: LocalDate | null
}

/** From when until when a feed with this reach speaks. */
export function feedDays({ from, until }: FeedReach, today: LocalDate): Horizon {
  const window = feedWindow(today)
  return { from: from ?? window.from, until: until ?? window.until }
}

/** A calendar feed as its page lists it: the secret address is shown once, when it is made, and kept nowhere. */
export interface Feed {
  id: Id
  version: number
  name: string
  filter: FeedFilter
  personId: Id
  createdAt: string
  lastUsedAt: string | null
  revokedAt: string | null
  /** The last rendering shortened descriptions, to stay under the size that calendar programs take. */
  shortened: boolean
  /** How far that rendering came before it had that size. */
  reach: FeedReach
}
