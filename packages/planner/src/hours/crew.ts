import { Behind } from '../numbers/behind.ts'
import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { shareOf, sharesOf, thousandths, WHOLE } from '../numbers/shares.ts'
import type { OwedHours } from '../making/tell-makers.ts'
import type { Workshop } from '../possible/workshop.ts'

/** Among whom hours of making are balanced: those who can make something of what the plan makes. */
export interface Crew {
  /** Their numbers in the model. */
  people: readonly number[]
  /** The rank in `people` of a person by number, {@link NONE} for who is not among them. */
  rankOf: (person: number) => number
  /** What they make from this week on, in order of production week, then of time. Who of them makes which may change. */
  work: readonly Entry[]
  /** Minutes of the largest of it. */
  largest: number
  /** What each is due of the hours made in a week, integers that add up to {@link WHOLE}. */
  sharesIn: (week: number) => readonly number[]
}

/**
 * Each is due hours in proportion to what they have in the week: whoever is away is due nothing, and owes nothing afterwards.
 * In a week in which nobody has any, all are due the same.
 * @param entries standing and new, as far as they are made
 */
export function crewOf({ model, makers }: Workshop, entries: readonly Entry[]): Crew {
  const made = new Set<number>()
  for (const { standing, format } of entries) if (standing === null && format !== NONE) made.add(format)
  const people = [...model.people.keys()].filter((person) =>
    [...made].some((format) => makers.skilled[format]?.includes(person) === true),
  )
  const ranks = model.people.map((_, person) => people.indexOf(person))
  const rankOf = (person: number): number => ranks[person] ?? NONE
  const rows = new Map<number, number[]>()
  const work = entries
    .filter(
      ({ person, productionWeek, minutes }) =>
        rankOf(person) !== NONE && productionWeek >= model.nowWeek && minutes > 0,
    )
    .toSorted(
      (a, b) => a.productionWeek - b.productionWeek || a.at - b.at || a.channel.index - b.channel.index,
    )
  return {
    people,
    rankOf,
    work,
    largest: work.reduce((most, { minutes }) => Math.max(most, minutes), 0),
    sharesIn(week) {
      const known = rows.get(week)
      if (known !== undefined) return known
      const hours = people.map((person) => makers.wholeCapacity(person, week))
      const row = sharesOf(hours.some((minutes) => minutes > 0) ? hours : people.map(() => 1))
      rows.set(week, row)
      return row
    },
  }
}

/** How far somebody is from what they are due at the end of a week. */
interface Distance {
  person: number
  week: number
  /** Minutes made less minutes due, in parts of {@link WHOLE}: above zero has made more. */
  ahead: number
}

/** The furthest that anybody of a crew is from what they are due at the end of any week; undefined without work. */
export function furthestFromDue({ people, rankOf, work, sharesIn }: Crew): Distance | undefined {
  const behind = new Behind(people.length)
  let found: Distance | undefined
  for (const [at, { person, minutes, productionWeek: week }] of work.entries()) {
    behind.due(sharesIn(week), minutes)
    behind.give(rankOf(person), minutes)
    if (work[at + 1]?.productionWeek === week) continue
    for (const [rank, one] of people.entries()) {
      const ahead = -behind.of(rank)
      if (found !== undefined && Math.abs(ahead) <= Math.abs(found.ahead)) continue
      found = { person: one, week, ahead }
    }
  }
  return found
}

/** What whoever makes it was owed before each piece of work, in order of making. */
export function owedHours({ people, rankOf, work, sharesIn }: Crew): Map<Entry, OwedHours> {
  const behind = new Behind(people.length)
  const owed = new Map<Entry, OwedHours>()
  for (const entry of work) {
    const shares = sharesIn(entry.productionWeek)
    behind.due(shares, entry.minutes)
    const own = rankOf(entry.person)
    owed.set(entry, {
      owedMinutes: Math.round(behind.of(own) / WHOLE),
      share: thousandths(shareOf(shares, own), WHOLE),
    })
    behind.give(own, entry.minutes)
  }
  return owed
}
