/** What the address of a room of sections says: which one is open. */
export interface SectionSearch {
  /** Its key; in the strategy `none` when all are closed. */
  section?: string
}

/** Takes what it knows from an address, and leaves the rest. */
export function parseSectionSearch(search: Record<string, unknown>): SectionSearch {
  return typeof search.section === 'string' ? { section: search.section } : {}
}
