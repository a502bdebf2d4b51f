import { NONE } from '../numbers/chairman.ts'
import { missing } from '../numbers/table.ts'
import { workWeeks } from '../possible/makers.ts'
import { type Entry, minutesOfWork } from '../request/entry.ts'
import { makingWeeks } from './production.ts'
import type { Workshop } from '../possible/workshop.ts'

/** One person's week. */
export interface Cell {
  person: number
  week: number
}

/** Where some minutes of work weigh least, and how much overload they add there. */
export interface Lightest {
  at: Cell
  cost: number
}

/** What was found of a week after so many changes of it. */
interface Found<Value> {
  changes: number
  value: Value
}

/** Who makes which new post in which week, to be moved about; the ledger follows. */
export class Rota {
  readonly #workshop: Workshop
  readonly #firstWeek: number
  readonly #work: Set<Entry>[] = []
  /** By week: how often who makes what in it has changed. */
  readonly #changes: Int32Array
  readonly #lightest = new Map<number, Found<Lightest | undefined>>()
  readonly #rooms = new Map<number, Found<boolean>>()
  /** By week of a person, as long as nothing in it changes. */
  readonly #kinds = new Map<number, readonly Entry[]>()

  constructor(workshop: Workshop, entries: readonly Entry[]) {
    this.#workshop = workshop
    const { firstWeek, weeks } = workWeeks(workshop.model)
    this.#firstWeek = firstWeek
    this.#changes = new Int32Array(weeks)
    for (const entry of entries) {
      if (entry.standing === null && entry.person !== NONE) this.#setOf(cellOf(entry)).add(entry)
    }
  }

  /** New posts that a person makes in a week. */
  workIn(cell: Cell): readonly Entry[] {
    return [...this.#setOf(cell)]
  }

  /** Of the free ones among them one of each kind: what takes as long, in the same weeks and by the same people, can go as well. */
  kindsIn(cell: Cell, isFree: (entry: Entry) => boolean): readonly Entry[] {
    const known = this.#kinds.get(this.numberOf(cell))
    if (known !== undefined) return known
    const kinds = new Map<string, Entry>()
    for (const entry of this.#setOf(cell)) {
      if (!isFree(entry)) continue
      const { first, last } = this.#weeksFor(entry, entry.format)
      const kind = `${entry.format}/${entry.minutes}/${first}/${last}/${this.#boundOf(entry) ?? NONE}`
      if (!kinds.has(kind)) kinds.set(kind, entry)
    }
    const found = [...kinds.values()]
    this.#kinds.set(this.numberOf(cell), found)
    return found
  }

  /** Weeks of people in which a post can be made in a format, the latest first. */
  cellsFor(entry: Entry, format: number): Cell[] {
    const { first, last } = this.#weeksFor(entry, format)
    const cells: Cell[] = []
    for (let week = last; week >= first; week -= 1) cells.push(...this.cellsIn(week, entry, format))
    return cells
  }

  /** The same in one of those weeks. */
  cellsIn(week: number, entry: Entry, format: number): Cell[] {
    const { makers } = this.#workshop
    const bound = this.#boundOf(entry)
    const people = bound === undefined ? (makers.skilled[format] ?? []) : [bound]
    return people.filter((person) => !makers.isAway(person, week)).map((person) => ({ person, week }))
  }

  /** A post can be made in a format in a person's week. */
  canGoTo({ person, week }: Cell, entry: Entry, format: number): boolean {
    const { makers } = this.#workshop
    const { first, last } = this.#weeksFor(entry, format)
    if (week < first || week > last || makers.isAway(person, week)) return false
    const bound = this.#boundOf(entry)
    return bound === undefined ? makers.skilled[format]?.includes(person) === true : person === bound
  }

  /** Where so many minutes of a post in a format add the least overload: of equal ones the latest week, then the least flexible. */
  lightest(entry: Entry, format: number, minutes: number): Lightest | undefined {
    const { first, last } = this.#weeksFor(entry, format)
    let best: Lightest | undefined
    for (let week = last; week >= first; week -= 1) {
      const found = this.#lightestIn(week, entry, { format, minutes })
      if (found !== undefined && (best === undefined || found.cost < best.cost)) best = found
    }
    return best
  }

  /** Anybody has minutes left in one of some weeks: where nobody has, no work that moves among them takes off overload. */
  hasRoom(first: number, last: number): boolean {
    const { model, makers, ledger } = this.#workshop
    for (let week = first; week <= last; week += 1) {
      const find = (): boolean =>
        model.people.some((_, person) => ledger.used(person, week) < makers.wholeCapacity(person, week))
      if (this.#known(this.#rooms, { key: week, week }, find)) return true
    }
    return false
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
    this.#note(cell)
  }

  putIn(entry: Entry, { person, week }: Cell): void {
    entry.person = person
    entry.productionWeek = week
    entry.minutes = minutesOfWork(this.#workshop.model, entry)
    this.#setOf({ person, week }).add(entry)
    this.#workshop.ledger.use(person, week, entry.minutes)
    this.#note({ person, week })
  }

  #lightestIn(
    week: number,
    entry: Entry,
    { format, minutes }: { format: number; minutes: number },
  ): Lightest | undefined {
    const find = (): Lightest | undefined => this.#lightestOf(this.cellsIn(week, entry, format), minutes)
    if (this.#boundOf(entry) !== undefined) return find()
    const kind = minutes * this.#workshop.model.formats.length + format
    const key = kind * this.#changes.length + week - this.#firstWeek
    return this.#known(this.#lightest, { key, week }, find)
  }

  #known<Value>(
    all: Map<number, Found<Value>>,
    { key, week }: { key: number; week: number },
    find: () => Value,
  ): Value {
    const at = week - this.#firstWeek
    const changes = this.#changes[at] ?? missing(at)
    const known = all.get(key)
    if (known?.changes === changes) return known.value
    const value = find()
    all.set(key, { changes, value })
    return value
  }

  #lightestOf(cells: readonly Cell[], minutes: number): Lightest | undefined {
    let best: Lightest | undefined
    for (const at of cells) {
      const cost = this.over(at, minutes) - this.over(at, 0)
      if (best === undefined || cost < best.cost) best = { at, cost }
    }
    return best
  }

  /** In which weeks a post can be made: one that others are adapted from no later than it is. */
  #weeksFor(entry: Entry, format: number): { first: number; last: number } {
    const { first, last } = makingWeeks(this.#workshop.model, entry, format)
    return { first, last: entry.adapted.length > 0 ? Math.min(last, entry.productionWeek) : last }
  }

  /** The owner of its rubric, who makes it whatever they are skilled in. */
  #boundOf({ rubric }: Entry): number | undefined {
    return rubric === null ? undefined : this.#workshop.model.personIndex.get(rubric.ownerId ?? '')
  }

  #note(cell: Cell): void {
    const at = cell.week - this.#firstWeek
    this.#changes[at] = (this.#changes[at] ?? missing(at)) + 1
    this.#kinds.delete(this.numberOf(cell))
  }

  /** One number for each person's week. */
  numberOf({ person, week }: Cell): number {
    return person * this.#changes.length + week - this.#firstWeek
  }

  #setOf(cell: Cell): Set<Entry> {
    return (this.#work[this.numberOf(cell)] ??= new Set())
  }
}

/** A minute beyond the whole week outweighs every minute that could be saved in the reserve. */
const WEEK_WEIGHT = 1_000_000

export function cellOf({ person, productionWeek: week }: Entry): Cell {
  return { person, week }
}
