import { isLocalDate, type LocalDate } from '@cadans/domain'

export const periodKinds = ['week', 'month', 'quarter'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** What the address of the results says: which period, and any day within it. */
export interface ResultsSearch {
  period?: PeriodKind
  date?: LocalDate
}

/** Takes what it knows from an address; anything else falls back to this month. */
export function parseResultsSearch(search: Record<string, unknown>): ResultsSearch {
  const period = periodKinds.find((kind) => kind === search.period)
  const { date } = search
  return { ...(period && { period }), ...(isLocalDate(date) && { date }) }
}
