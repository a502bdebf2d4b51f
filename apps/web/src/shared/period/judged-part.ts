import { addDays, type Horizon, type LocalDate } from '@cadans/domain'

/** The part of a period that can be judged: the days before today. Null where none is over. */
export function judgedPart({ from, until }: Horizon, today: LocalDate): Horizon | null {
  const yesterday = addDays(today, -1)
  if (yesterday < from) return null
  return { from, until: until < yesterday ? until : yesterday }
}
