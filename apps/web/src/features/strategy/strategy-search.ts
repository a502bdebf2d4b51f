/** What the address of this room says; `validateSearch` of its route. */
export interface StrategySearch {
  section?: string
}

/** Takes what it knows from an address, and leaves the rest. */
export function parseStrategySearch(search: Record<string, unknown>): StrategySearch {
  return typeof search.section === 'string' ? { section: search.section } : {}
}
