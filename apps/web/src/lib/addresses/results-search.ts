import { isLocalDate, type LocalDate } from '@cadans/domain'

export const periodKinds = ['week', 'month', 'quarter'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** The calendar against the plan, what posts did, what strikes a chord, and what is decided on all of it. */
export const resultSections = ['plan', 'posts', 'chord', 'review'] as const
export type ResultSection = (typeof resultSections)[number]

/** What the address of the results says: which part, which period, and any day within it. */
export interface ResultsSearch {
  section?: ResultSection
  period?: PeriodKind
  date?: LocalDate
}

/** Takes what it knows from an address; anything else is left to the room: against the plan, in the period that has something to tell. */
export function parseResultsSearch(search: Record<string, unknown>): ResultsSearch {
  const section = resultSections.find((one) => one === search.section)
  const period = periodKinds.find((kind) => kind === search.period)
  const { date } = search
  return { ...(section && { section }), ...(period && { period }), ...(isLocalDate(date) && { date }) }
}
