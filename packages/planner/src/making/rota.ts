import { NONE } from '../numbers/chairman.ts'
import { type Entry, minutesOfWork } from '../request/entry.ts'
import { makingWeeks } from './production.ts'
import type { Workshop } from '../possible/workshop.ts'

/** One person's week. */
export interface Cell {
  person: number
  week: number
}

/** Who makes which new post in which week, to be moved about; the ledger follows. */
export class Rota {
  readonly #workshop: Workshop
  readonly #work = new Map<string, Set<Entry>>()

  constructor(workshop: Workshop, entries: readonly Entry[]) {
    this.#workshop = workshop
    for (const entry of entries) {
      if (entry.standing === null && entry.person !== NONE) this.#setOf(cellOf(entry)).add(entry)
    }
  }

  /** New posts that a person makes in a week. */
  workIn(cell: Cell): readonly Entry[] {
    return [...this.#setOf(cell)]
  }

  /** Weeks of people in which a post can be made in a format, the latest first. */
  cellsFor(entry: Entry, format: number): Cell[] {
    const { model, makers } = this.#workshop
    const { first, last } = makingWeeks(model, entry, format)
    const bound = model.personIndex.get(entry.rubric?.ownerId ?? '')
    const people = bound === undefined ? (makers.skilled[format] ?? []) : [bound]
    const cells: Cell[] = []
    for (let week = last; week >= first; week -= 1) {
      for (const person of people) if (!makers.isAway(person, week)) cells.push({ person, week })
    }
    return cells
  }

  /** Minutes above what a person's week holds once so many are added: first those above all of it, then those in the reserve. */
  over({ person, week }: Cell, added: number): number {
    const { makers, ledger } = this.#workshop
    const used = ledger.used(person, week) + added
    return (
      Math.max(0, used - makers.wholeCapacity(person, week)) * WEEK_WEIGHT +
      Math.max(0, used - makers.capacity(person, week))
    )
  }

  takeOut(entry: Entry): void {
    const cell = cellOf(entry)
    this.#setOf(cell).delete(entry)
    this.#workshop.ledger.use(cell.person, cell.week, -entry.minutes)
    entry.person = NONE
  }

  putIn(entry: Entry, { person, week }: Cell): void {
    entry.person = person
    entry.productionWeek = week
    entry.minutes = minutesOfWork(this.#workshop.model, entry)
    this.#setOf({ person, week }).add(entry)
    this.#workshop.ledger.use(person, week, entry.minutes)
  }

  #setOf({ person, week }: Cell): Set<Entry> {
    const key = `${person}/${week}`
    const known = this.#work.get(key)
    if (known !== undefined) return known
    const made = new Set<Entry>()
    this.#work.set(key, made)
    return made
  }
}

/** A minute beyond the whole week outweighs every minute that could be saved in the reserve. */
const WEEK_WEIGHT = 1_000_000

export function cellOf({ person, productionWeek: week }: Entry): Cell {
  return { person, week }
}
