import type { EventCache } from '@cadans/calendar-feed'
import type { Id } from '@cadans/domain'

const MOST_WORKSPACES = 30
const MOST_EVENTS = 6000

/** Keeps the texts of events between two servings, one workspace at a time, for as long as its names and words stand. */
export class EventTexts {
  readonly #workspaces = new Map<Id, { key: string; cache: EventCache }>()

  /** @param key of the basis: another key starts anew */
  cacheFor(workspaceId: Id, key: string): EventCache {
    const kept = this.#workspaces.get(workspaceId)
    const isGood = kept !== undefined && kept.key === key && kept.cache.size <= MOST_EVENTS
    const cache: EventCache = isGood ? kept.cache : new Map()
    // Set anew, so that the workspace asked for longest ago stands first.
    this.#workspaces.delete(workspaceId)
    this.#workspaces.set(workspaceId, { key, cache })
    for (const oldest of this.#workspaces.keys()) {
      if (this.#workspaces.size <= MOST_WORKSPACES) break
      this.#workspaces.delete(oldest)
    }
    return cache
  }
}
