/** What the address of this room says; `validateSearch` of its route. */
export interface StrategySearch {
  /** The step that is open; `none` when all are closed. */
  section?: string
}

/** Takes what it knows from an address, and leaves the rest. */
export function parseStrategySearch(search: Record<string, unknown>): StrategySearch {
  return typeof search.section === 'string' ? { section: search.section } : {}
}
