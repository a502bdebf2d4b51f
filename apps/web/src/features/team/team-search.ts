/** What the address of this room says; `validateSearch` of its route. */
export interface TeamSearch {
  section?: string
}

/** Takes what it knows from an address, and leaves the rest. */
export function parseTeamSearch(search: Record<string, unknown>): TeamSearch {
  return typeof search.section === 'string' ? { section: search.section } : {}
}
