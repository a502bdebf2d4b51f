import type { Id } from './id.ts'
import type { Absence } from './person.schema.ts'
import type { Reachability, Tactic } from './tactic.schema.ts'
import { addDays, type LocalDate, type LocalTime, minutesOf, weekdayOf } from './time.ts'

/** Hours of one day in which somebody answers. */
export interface Duty {
  date: LocalDate
  from: LocalTime
  until: Reachability['until']
  /** Null is whoever is there. */
  personId: Id | null
  /** Null is all channels. */
  channelIds: readonly Id[] | null
}

/** Who is on duty in a period, by date and hour; who is away is not. One person's same hours on several channels are one duty. */
export function dutiesOf(
  { reachability, absences }: Pick<Tactic, 'reachability'> & { absences: readonly Absence[] },
  period: { from: LocalDate; until: LocalDate },
): Duty[] {
  const duties = new Map<string, Duty>()
  for (let date = period.from; date <= period.until; date = addDays(date, 1)) {
    for (const { weekday, from, until, personId, channelId } of reachability) {
      if (weekday !== weekdayOf(date) || isAway(absences, { personId, date })) continue
      const key = [date, from, until, personId ?? ''].join(' ')
      const known = duties.get(key)?.channelIds ?? []
      const isAll = channelId === null || (duties.has(key) && duties.get(key)?.channelIds === null)
      const channelIds = isAll ? null : [...new Set([...known, channelId])]
      duties.set(key, { date, from, until, personId, channelIds })
    }
  }
  return [...duties].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, duty]) => duty)
}

/** In minutes. */
export function dutyMinutes({ from, until }: Pick<Duty, 'from' | 'until'>): number {
  return minutesOf(until) - minutesOf(from)
}

function isAway(
  absences: readonly Absence[],
  { personId, date }: { personId: Id | null; date: LocalDate },
): boolean {
  return absences.some((one) => one.personId === personId && one.from <= date && date <= one.until)
}
