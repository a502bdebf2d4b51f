import type { HiredHelp } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import { type Entry, leadDaysOf, minutesOfWork } from '../request/entry.ts'
import { type ExchangeRoom, exchangeRoom } from '../turns/exchange-room.ts'
import { canHaveFormat } from '../possible/possible.ts'
import { settleMaking } from '../making/format.ts'
import { isSameCell, lightestCell, toLighterCell } from '../making/lighten.ts'
import { assign } from '../making/production.ts'
import type { Workshop } from '../possible/workshop.ts'
import { type Cell, cellOf, Rota } from '../making/rota.ts'
import { monthOf } from '../request/week.ts'
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

/** Makes room in another week by moving something out of it to a third. */
function byPushingOn({ rota }: Search, entry: Entry): boolean {
  const from = cellOf(entry)
  const saved = rota.over(from, 0) - rota.over(from, -entry.minutes)
  for (const at of rota.cellsFor(entry, entry.format)) {
    if (isSameCell(at, from)) continue
    for (const other of rota.workIn(at)) {
      if (!isFree(other)) continue
      const cost = rota.over(at, entry.minutes - other.minutes) - rota.over(at, 0)
      if (cost >= saved) continue
      rota.takeOut(entry)
      rota.takeOut(other)
      rota.putIn(entry, at)
      const on = lightestCell(rota, rota.cellsFor(other, other.format), other.minutes)
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
function alongChain({ rota }: Search, entry: Entry): boolean {
  const { minutes } = entry
  const saved = rota.over(cellOf(entry), 0) - rota.over(cellOf(entry), -minutes)
  const links: Link[] = []
  const seen: Cell[] = [cellOf(entry)]
  const reach = (one: Entry, before: Link | undefined): void => {
    for (const to of rota.cellsFor(one, one.format)) {
      if (seen.length >= MOST_CELLS || seen.some((cell) => isSameCell(cell, to))) continue
      seen.push(to)
      links.push({ entry: one, to, before })
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
    for (const other of rota.workIn(link.to)) {
      if (other.minutes === minutes && isFree(other)) reach(other, link)
    }
  }
  return false
}

/** Two places of a channel exchange formats, and each goes to the week where it weighs least. */
function byExchange({ workshop: { model }, rota, room }: Search, entry: Entry): boolean {
  for (const other of room.near(entry)) {
    if (other.person === NONE || !isFree(other)) continue
    if (other.format === entry.format || bringsFormat(entry) || bringsFormat(other)) continue
    if (!canHaveFormat(model, entry, other.format) || !canHaveFormat(model, other, entry.format)) continue
    if (!room.allows(entry, other)) continue
    const cells = [cellOf(entry), cellOf(other)] as const
    const formats = [entry.format, other.format] as const
    const before = rota.over(cells[0], 0) + (isSameCell(...cells) ? 0 : rota.over(cells[1], 0))
    rota.takeOut(entry)
    rota.takeOut(other)
    const empty = rota.over(cells[0], 0) + (isSameCell(...cells) ? 0 : rota.over(cells[1], 0))
    entry.format = formats[1]
    other.format = formats[0]
    const first = lightestCell(rota, rota.cellsFor(entry, entry.format), minutesOfWork(model, entry))
    if (first !== undefined) {
      rota.putIn(entry, first.at)
      const second = lightestCell(rota, rota.cellsFor(other, other.format), minutesOfWork(model, other))
      if (second !== undefined && first.cost + second.cost < before - empty) {
        rota.putIn(other, second.at)
        room.exchange(entry, other)
        for (const one of [entry, other]) one.deadlineDay = one.day - leadDaysOf(model, one.format)
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
