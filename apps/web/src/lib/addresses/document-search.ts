import { isLocalDate, type LocalDate } from '@cadans/domain'

/** What the address of a document says: which, and of the report its period. */
export interface DocumentSearch {
  kind?: 'strategy' | 'results'
  from?: LocalDate
  until?: LocalDate
}

/** Takes what it knows from an address; anything else falls back to the strategy. */
export function parseDocumentSearch({ kind, from, until }: Record<string, unknown>): DocumentSearch {
  return {
    kind: kind === 'results' ? 'results' : 'strategy',
    ...(isLocalDate(from) && { from }),
    ...(isLocalDate(until) && { until }),
  }
}
