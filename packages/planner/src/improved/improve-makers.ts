import type { HiredHelp } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import { type Entry, minutesOfWork } from '../request/entry.ts'
import { type ExchangeRoom, exchangeRoom } from '../turns/exchange-room.ts'
import { canHaveFormat } from '../possible/possible.ts'
import { settleMaking } from '../making/format.ts'
import { isSameCell, toLighterCell } from '../making/lighten.ts'
import { assign, makingWeeks } from '../making/production.ts'
import { FORWARD_WEEKS } from '../possible/makers.ts'
import type { Workshop } from '../possible/workshop.ts'
import { type Cell, cellOf, Rota } from '../making/rota.ts'
import { monthOf, weekOfDay } from '../request/week.ts'
import type { Wishes } from '../demand/wishes.ts'

const PASSES = 6
/** How many places of its channel lie at most between two that exchange formats. */
const REACH = 12
/** How many weeks of people a chain looks at. */
const MOST_CELLS = 60

interface Search {
  workshop: Workshop
  rota: Rota
  room: ExchangeRoom
}

/**
 * Takes work out of overloaded weeks: to another week or person, by pushing other work on first (an ejection chain of two, or of
 * as many as it takes where all are as long), by an exchange of formats between two places of a channel within the bound of its
 * shares, or to hired help that has something left. A hill climb of so many passes: each step takes off overload, and none puts
 * any on. It ends as the making of every plan does ({@link settleMaking}).
 */
export function improveMakers(workshop: Workshop, entries: readonly Entry[], wishes: Wishes): void {
  if (workshop.model.people.length === 0) return
  const rota = new Rota(workshop, entries)
  const room = exchangeRoom(entries, {
    sharesOf: ({ channel }) => wishes.formats(channel),
    valueOf: ({ format }) => format,
    reach: REACH,
  })
  const search = { workshop, rota, room }
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false
    for (const entry of entries) {
      if (entry.person === NONE || !isFree(entry)) continue
      if (rota.over(cellOf(entry), 0) === 0) continue
      if (relieve(search, entry)) changed = true
    }
    if (!changed) break
  }
  settleMaking(workshop, entries, wishes)
}

/** What goes on from an earlier plan keeps its format, its maker and its week, and so does what others are adapted from. */
function isFree({ standing, kept, adapted }: Entry): boolean {
  return standing === null && kept === null && adapted.length === 0
}

function relieve(search: Search, entry: Entry): boolean {
  return (
    toLighterCell(search.rota, entry) ||
    byPushingOn(search, entry) ||
    alongChain(search, entry) ||
    byExchange(search, entry) ||
    toHelp(search, entry)
  )
}

/** Minutes that leave a person's week in a trial, below 0 where more come than leave. */
interface Gone {
  at: Cell
  minutes: number
}

/** What a place costs in a format. */
interface Piece {
  entry: Entry
  format: number
  minutes: number
}

/** The least overload that a piece of work can add anywhere once some of another has gone: no more than it will. */
function leastCost(rota: Rota, { entry, format, minutes }: Piece, gone: readonly Gone[]): number {
  let least = rota.lightest(entry, format, minutes)?.cost ?? Number.POSITIVE_INFINITY
  for (const { at, minutes: left } of gone) {
    if (rota.canGoTo(at, entry, format))
      least = Math.min(least, rota.over(at, minutes - left) - rota.over(at, -left))
  }
  return least
}

/** Makes room in another week by moving something out of it to a third. */
function byPushingOn({ workshop: { model }, rota }: Search, entry: Entry): boolean {
  const { first, last } = makingWeeks(model, entry, entry.format)
  const latest = Math.min(last + FORWARD_WEEKS, weekOfDay(model.lastDay))
  if (!rota.hasRoom(Math.max(first - FORWARD_WEEKS, model.nowWeek), latest)) return false
  const from = cellOf(entry)
  const { minutes } = entry
  const saved = rota.over(from, 0) - rota.over(from, -minutes)
  for (const at of rota.cellsFor(entry, entry.format)) {
    if (isSameCell(at, from)) continue
    for (const other of rota.kindsIn(at, isFree)) {
      const cost = rota.over(at, minutes - other.minutes) - rota.over(at, 0)
      const piece = { entry: other, format: other.format, minutes: other.minutes }
      const gone = [
        { at: from, minutes },
        { at, minutes: other.minutes - minutes },
      ]
      if (cost >= saved || cost + leastCost(rota, piece, gone) >= saved) continue
      rota.takeOut(entry)
      rota.takeOut(other)
      rota.putIn(entry, at)
      const on = rota.lightest(other, other.format, other.minutes)
      if (on !== undefined && cost + on.cost < saved) {
        rota.putIn(other, on.at)
        return true
      }
      rota.takeOut(entry)
      rota.putIn(other, at)
      rota.putIn(entry, from)
    }
  }
  return false
}

/** A place that goes to a week, where one of as many minutes goes on in its stead. */
interface Link {
  entry: Entry
  to: Cell
  before: Link | undefined
}

/**
 * Passes the work on from week to week, each piece taking the room of one of as many minutes, until one comes where it weighs less:
 * the shortest such chain, within {@link MOST_CELLS} weeks of people.
 */
function alongChain({ workshop: { model }, rota }: Search, entry: Entry): boolean {
  const { minutes } = entry
  const from = cellOf(entry)
  const saved = rota.over(from, 0) - rota.over(from, -minutes)
  const links: Link[] = []
  const seen = new Set([rota.numberOf(from)])
  const weeks = new Set<string>()
  const reach = (one: Entry, before: Link | undefined): void => {
    const { first, last } = makingWeeks(model, one, one.format)
    for (let week = last; week >= first && seen.size < MOST_CELLS; week -= 1) {
      const people = `${one.format}/${week}/${one.rubric?.ownerId ?? ''}`
      if (weeks.has(people)) continue
      weeks.add(people)
      for (const to of rota.cellsIn(week, one, one.format)) {
        if (seen.size >= MOST_CELLS || seen.has(rota.numberOf(to))) continue
        seen.add(rota.numberOf(to))
        links.push({ entry: one, to, before })
      }
    }
  }
  reach(entry, undefined)
  for (const link of links) {
    if (rota.over(link.to, minutes) - rota.over(link.to, 0) < saved) {
      for (let one: Link | undefined = link; one !== undefined; one = one.before) {
        rota.takeOut(one.entry)
        rota.putIn(one.entry, one.to)
      }
      return true
    }
    if (seen.size >= MOST_CELLS) continue
    for (const other of rota.kindsIn(link.to, isFree)) if (other.minutes === minutes) reach(other, link)
  }
  return false
}

/** Two places of a channel exchange formats, and each goes to the week where it weighs least. */
function byExchange({ workshop: { model }, rota, room }: Search, entry: Entry): boolean {
  const minutesIn = ({ origin, lead }: Entry, format: number): number =>
    minutesOfWork(model, { format, origin, lead })
  for (const other of room.near(entry)) {
    if (other.person === NONE || !isFree(other)) continue
    if (other.format === entry.format || bringsFormat(entry) || bringsFormat(other)) continue
    if (!canHaveFormat(model, entry, other.format) || !canHaveFormat(model, other, entry.format)) continue
    if (!room.allows(entry, other)) continue
    const cells = [cellOf(entry), cellOf(other)] as const
    const formats = [entry.format, other.format] as const
    const gone: readonly Gone[] = isSameCell(...cells)
      ? [{ at: cells[0], minutes: entry.minutes + other.minutes }]
      : [
          { at: cells[0], minutes: entry.minutes },
          { at: cells[1], minutes: other.minutes },
        ]
    const saved = gone.reduce((sum, { at, minutes }) => sum + rota.over(at, 0) - rota.over(at, -minutes), 0)
    const pieces = [
      { entry, format: formats[1], minutes: minutesIn(entry, formats[1]) },
      { entry: other, format: formats[0], minutes: minutesIn(other, formats[0]) },
    ]
    if (pieces.reduce((sum, piece) => sum + leastCost(rota, piece, gone), 0) >= saved) continue
    rota.takeOut(entry)
    rota.takeOut(other)
    entry.format = formats[1]
    other.format = formats[0]
    const first = rota.lightest(entry, entry.format, minutesOfWork(model, entry))
    if (first !== undefined) {
      rota.putIn(entry, first.at)
      const second = rota.lightest(other, other.format, minutesOfWork(model, other))
      if (second !== undefined && first.cost + second.cost < saved) {
        rota.putIn(other, second.at)
        room.exchange(entry, other)
        return true
      }
      rota.takeOut(entry)
    }
    entry.format = formats[0]
    other.format = formats[1]
    rota.putIn(entry, cells[0])
    rota.putIn(other, cells[1])
  }
  return false
}

/** A rubric's place, or a milestone's that asks for a format, keeps it. */
function bringsFormat({ rubric, milestone }: Entry): boolean {
  return rubric !== null || (milestone !== null && milestone.milestone.formatId !== null)
}

/** Hired help makes it, where its month still has room. */
function toHelp({ workshop, rota }: Search, entry: Entry): boolean {
  if (entry.rubric !== null && workshop.model.personIndex.has(entry.rubric.ownerId ?? '')) return false
  const month = monthOf(entry.day)
  const help = workshop.makers
    .help(entry.format, entry.channel.id)
    .find((one: HiredHelp) => workshop.ledger.hasBudget(one, month))
  if (help === undefined) return false
  rota.takeOut(entry)
  entry.minutes = 0
  assign(workshop, entry, { kind: 'help', help })
  return true
}
