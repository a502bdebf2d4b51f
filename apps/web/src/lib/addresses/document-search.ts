import { isLocalDate, type LocalDate } from '@cadans/domain'

/** What there is to print: the strategy on one page or whole, and the results of a period. */
export const documentKinds = ['page', 'strategy', 'results'] as const
type DocumentKind = (typeof documentKinds)[number]

/** What the address of a document says: which, and of the report its period. */
export interface DocumentSearch {
  kind?: DocumentKind
  from?: LocalDate
  until?: LocalDate
}

/** Takes what it knows from an address; anything else falls back to the whole strategy. */
export function parseDocumentSearch({ kind, from, until }: Record<string, unknown>): DocumentSearch {
  return {
    kind: documentKinds.find((one) => one === kind) ?? 'strategy',
    ...(isLocalDate(from) && { from }),
    ...(isLocalDate(until) && { until }),
  }
}
