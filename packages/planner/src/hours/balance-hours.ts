import { Behind } from '../numbers/behind.ts'
import { NONE } from '../numbers/chairman.ts'
import { type Crew, crewOf } from './crew.ts'
import type { Entry } from '../request/entry.ts'
import type { Workshop } from '../possible/workshop.ts'
import { cellOf, Rota } from '../making/rota.ts'
import { WHOLE } from '../numbers/shares.ts'
import { Table } from '../numbers/table.ts'
import { dealWeighted } from './weighted-chairman.ts'

/** Each pass gains something, so they end by themselves; so many are more than any plan was seen to need. */
const PASSES = 100

/** Hours made against hours due, to be changed by giving work to others. */
interface Board {
  workshop: Workshop
  crew: Crew
  rota: Rota
  /** The first week of work, and how many there are. */
  firstWeek: number
  weeks: number
  /** By rank in the crew and week: parts of minutes made up to its end beyond what is due. */
  ahead: Table
  /** How far that may run either way. */
  most: number
}

/**
 * Balances hours of making over people, where the tactic asks for it: at the end of every week, what each has made is within one
 * largest post of their part of what all have made, from this week on, as far as skills and absence let it. The weeks in which
 * posts are made stay. Nothing changes while the bound holds; else work is given to others or exchanged until it does, new places
 * before those of an earlier plan, and where that is not enough it is all dealt by the bound of Liu and Reis
 * ({@link dealWeighted}). What overload that brings is taken away as far as the bound has room.
 * @param entries standing and new, as far as they are made
 */
export function balanceHours(workshop: Workshop, entries: readonly Entry[]): void {
  if (!workshop.model.tactic.balanceHours) return
  const crew = crewOf(workshop, entries)
  const board = boardOf(workshop, crew)
  if (crew.people.length < 2 || board.weeks === 0 || excessOf(board) === 0) return
  const open = crew.work.filter((entry) => isOpen(workshop, entry))
  // Where nothing goes on from an earlier plan there is nothing to keep.
  if (open.some(({ kept }) => kept !== null)) {
    settle(
      board,
      open.filter(({ kept }) => kept === null),
    )
    settle(board, open)
    if (excessOf(board) === 0) return
  }
  const before = { excess: excessOf(board), people: open.map(({ person }) => person) }
  deal(board)
  settle(board, open)
  if (excessOf(board) < before.excess) return
  for (const [at, entry] of open.entries()) give(board, entry, before.people[at] ?? NONE)
}

/** A new place that is not bound to the owner of its rubric. */
function isOpen({ model }: Workshop, { standing, rubric }: Entry): boolean {
  return standing === null && !model.personIndex.has(rubric?.ownerId ?? '')
}

function boardOf(workshop: Workshop, crew: Crew): Board {
  const firstWeek = crew.work[0]?.productionWeek ?? 0
  const weeks = (crew.work.at(-1)?.productionWeek ?? firstWeek - 1) - firstWeek + 1
  const ahead = new Table(crew.people.length, weeks)
  const behind = new Behind(crew.people.length)
  const byWeek = Map.groupBy(crew.work, ({ productionWeek }) => productionWeek)
  for (let at = 0; at < weeks; at += 1) {
    for (const { person, productionWeek, minutes } of byWeek.get(firstWeek + at) ?? []) {
      behind.due(crew.sharesIn(productionWeek), minutes)
      behind.give(crew.rankOf(person), minutes)
    }
    for (const rank of crew.people.keys()) ahead.set(rank, at, -behind.of(rank))
  }
  const rota = new Rota(workshop, crew.work)
  return { workshop, crew, rota, firstWeek, weeks, ahead, most: crew.largest * WHOLE }
}

/** Parts of minutes beyond the bound, over all people and ends of weeks. */
function excessOf({ ahead, most }: Board): number {
  let excess = 0
  for (let rank = 0; rank < ahead.rows; rank += 1)
    for (let week = 0; week < ahead.values; week += 1)
      excess += Math.max(0, Math.abs(ahead.at(rank, week)) - most)
  return excess
}

/** Who of the crew can make a place in the week in which it is made. */
function takersOf({ workshop: { makers }, crew }: Board, { format, productionWeek }: Entry): number[] {
  return (makers.skilled[format] ?? [])
    .filter((person) => !makers.isAway(person, productionWeek))
    .map((person) => crew.rankOf(person))
    .filter((rank) => rank !== NONE)
}

/** So many minutes more, or less, of somebody of the crew from a week on. */
interface Step {
  rank: number
  week: number
  minutes: number
}

/** Gives work to another person in the same week. */
function give(board: Board, entry: Entry, person: number): void {
  const { crew, rota } = board
  const { minutes, productionWeek: week } = entry
  if (entry.person === person) return
  shift(board, { rank: crew.rankOf(entry.person), week, minutes: -minutes })
  shift(board, { rank: crew.rankOf(person), week, minutes })
  rota.takeOut(entry)
  rota.putIn(entry, { person, week })
}

function shift({ ahead, weeks, firstWeek }: Board, { rank, week, minutes }: Step): void {
  for (let at = week - firstWeek; at < weeks; at += 1) ahead.add(rank, at, minutes * WHOLE)
}

/** What a step adds beyond the bound. */
function excessAdded({ ahead, weeks, firstWeek, most }: Board, { rank, week, minutes }: Step): number {
  const beyond = (distance: number): number => Math.max(0, Math.abs(distance) - most)
  let added = 0
  for (let at = week - firstWeek; at < weeks; at += 1) {
    const distance = ahead.at(rank, at)
    added += beyond(distance + minutes * WHOLE) - beyond(distance)
  }
  return added
}

/** Work that another person takes, perhaps in exchange for some of theirs of the same week. */
interface Change {
  to: number
  back: Entry | undefined
  excess: number
  over: number
}

/**
 * A hill climb: each step brings hours nearer to the bound, or takes off overload without leaving it.
 * @param open what may change hands, in order of making
 */
function settle(board: Board, open: readonly Entry[]): void {
  const { rota } = board
  const movable = new Set(open)
  let excess = excessOf(board)
  for (let pass = 0; pass < PASSES; pass += 1) {
    let isChanged = false
    for (const entry of open) {
      if (excess === 0 && rota.over(cellOf(entry), 0) === 0) continue
      const change = bestGift(board, entry) ?? bestExchange(board, entry, movable)
      if (change === undefined) continue
      const { person } = entry
      give(board, entry, change.to)
      if (change.back !== undefined) give(board, change.back, person)
      excess += change.excess
      isChanged = true
    }
    if (!isChanged) return
  }
}

function bestGift(board: Board, entry: Entry): Change | undefined {
  let best: Change | undefined
  for (const to of othersFor(board, entry)) {
    best = better(best, changeOf(board, entry, { to, back: undefined }))
  }
  return best
}

function bestExchange(board: Board, entry: Entry, movable: ReadonlySet<Entry>): Change | undefined {
  const { rota, workshop } = board
  const { person, productionWeek: week } = entry
  if (workshop.makers.isAway(person, week)) return undefined
  let best: Change | undefined
  for (const to of othersFor(board, entry)) {
    for (const back of rota.workIn({ person: to, week })) {
      if (!movable.has(back) || back.minutes === entry.minutes) continue
      if (workshop.makers.skilled[back.format]?.includes(person) !== true) continue
      best = better(best, changeOf(board, entry, { to, back }))
    }
  }
  return best
}

/** Who else of the crew can make a place in its week. */
function othersFor(board: Board, entry: Entry): number[] {
  return takersOf(board, entry)
    .map((rank) => board.crew.people[rank] ?? NONE)
    .filter((person) => person !== entry.person)
}

function changeOf(board: Board, entry: Entry, { to, back }: Pick<Change, 'to' | 'back'>): Change {
  const { crew, rota } = board
  const { person, productionWeek: week } = entry
  const minutes = entry.minutes - (back?.minutes ?? 0)
  const overAdded = (one: number, added: number): number =>
    rota.over({ person: one, week }, added) - rota.over({ person: one, week }, 0)
  return {
    to,
    back,
    excess:
      excessAdded(board, { rank: crew.rankOf(person), week, minutes: -minutes }) +
      excessAdded(board, { rank: crew.rankOf(to), week, minutes }),
    over: overAdded(person, -minutes) + overAdded(to, minutes),
  }
}

/** The one that brings more; undefined while none brings anything. */
function better(best: Change | undefined, next: Change): Change | undefined {
  const { excess, over } = best ?? { excess: 0, over: 0 }
  return next.excess < excess || (next.excess === excess && next.over < over) ? next : best
}

/** All work anew, in order of making. */
function deal(board: Board): void {
  const { crew, workshop } = board
  const { work } = crew
  const dealt = dealWeighted({
    sizes: work.map(({ minutes }) => minutes),
    shares: work.map(({ productionWeek }) => crew.sharesIn(productionWeek)),
    fixed: work.map((entry) => (isOpen(workshop, entry) ? NONE : crew.rankOf(entry.person))),
    takers: work.map((entry) => takersOf(board, entry)),
  })
  for (const [at, entry] of work.entries()) {
    const person = crew.people[dealt[at] ?? NONE]
    if (person !== undefined && isOpen(workshop, entry)) give(board, entry, person)
  }
}
