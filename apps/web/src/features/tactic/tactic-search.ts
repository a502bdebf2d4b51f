/** What the address of this room says; `validateSearch` of its route. */
export interface TacticSearch {
  section?: string
}

/** Takes what it knows from an address, and leaves the rest. */
export function parseTacticSearch(search: Record<string, unknown>): TacticSearch {
  return typeof search.section === 'string' ? { section: search.section } : {}
}
