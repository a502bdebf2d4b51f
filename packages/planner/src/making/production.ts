import { dayNumber, type HiredHelp } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import { type Entry, indexIn, minutesOfWork, readyDayOf } from '../request/entry.ts'
import type { Ledger } from '../possible/ledger.ts'
import { FORWARD_WEEKS } from '../possible/makers.ts'
import type { Model } from '../request/model.ts'
import { canHaveFormat } from '../possible/possible.ts'
import { dateOf, mondayOfWeek, monthOf, monthOfDate, weekOfDay } from '../request/week.ts'
import type { Workshop } from '../possible/workshop.ts'

/** Who makes a post, and when. */
export type Maker =
  | { kind: 'person'; person: number; week: number; over: number }
  | { kind: 'help'; help: HiredHelp }
  /** Nobody is named in this workspace yet. */
  | { kind: 'nobody' }

/**
 * The first and the last week in which a post of a format can be made. One that is adapted is not made before what it adapts, but
 * where its own deadline comes first.
 */
export function makingWeeks(model: Model, entry: Entry, format: number): { first: number; last: number } {
  const { lead } = entry
  const last = weekOfDay(readyDayOf(model, entry, format))
  const made =
    lead === null || lead.format === NONE ? last - FORWARD_WEEKS : Math.min(lead.productionWeek, last)
  return { first: Math.max(last - FORWARD_WEEKS, made, model.nowWeek), last }
}

/**
 * The one to make a post in a format: the least flexible person with room, in the week of the deadline or up to two before;
 * else hired help within its month; else whoever would be overloaded least. Undefined when there is nobody at all.
 */
export function findMaker(
  { model, makers, ledger }: Workshop,
  entry: Entry,
  format: number,
): Maker | undefined {
  if (model.people.length === 0 && model.hiredHelp.length === 0) return { kind: 'nobody' }
  const { origin, lead } = entry
  const minutes = minutesOfWork(model, { format, origin, lead })
  const weeks = makingWeeks(model, entry, format)
  const owner = model.personIndex.get(entry.rubric?.ownerId ?? '')
  const month = monthOf(entry.day)
  const helpers = makers.help(format, entry.channel.id).filter((help) => ledger.hasBudget(help, month))
  if (owner === undefined) {
    const retainer = helpers.find((help) => help.kind === 'retainer' && isInPace(ledger, help, entry.day))
    if (retainer !== undefined) return { kind: 'help', help: retainer }
  }
  let least: Maker | undefined
  let leastOver = 0
  const skilled = makers.skilled[format] ?? []
  // Whoever made the idea adapts it soonest.
  const first = lead !== null && skilled.includes(lead.person) ? [lead.person] : []
  for (const person of owner === undefined ? [...first, ...skilled] : [owner]) {
    for (let week = weeks.last; week >= weeks.first; week -= 1) {
      if (makers.isAway(person, week)) continue
      const over = ledger.used(person, week) + minutes - makers.capacity(person, week)
      if (over <= 0) return { kind: 'person', person, week, over }
      if (least === undefined || over < leastOver) {
        least = { kind: 'person', person, week, over }
        leastOver = over
      }
    }
  }
  const hired =
    owner === undefined
      ? (helpers.find(({ kind }) => kind === 'retainer') ?? helpers.find(({ kind }) => kind === 'post'))
      : undefined
  return hired === undefined ? least : { kind: 'help', help: hired }
}

/** The one who was to make a kept place in its format, in the same week if that can be; undefined when that is over. */
export function earlierMaker({ model, makers, ledger }: Workshop, entry: Entry): Maker | undefined {
  const { kept, format, channel, day, rubric } = entry
  if (kept === null || format === NONE || kept.formatId !== model.formats[format]?.id) return undefined
  if (kept.hiredHelpId !== null) {
    const help = makers.help(format, channel.id).find(({ id }) => id === kept.hiredHelpId)
    return help !== undefined && ledger.hasBudget(help, monthOf(day)) ? { kind: 'help', help } : undefined
  }
  const person = indexIn(model.personIndex, kept.ownerId)
  const isBound = rubric !== null && model.personIndex.has(rubric.ownerId ?? '')
  const canMake = isBound
    ? rubric.ownerId === kept.ownerId
    : makers.skilled[format]?.includes(person) === true
  if (person === NONE || !canMake) return undefined
  const minutes = minutesOfWork(model, entry)
  const { first, last } = makingWeeks(model, entry, format)
  const week = kept.productionWeek === null ? last : weekOfDay(dayNumber(kept.productionWeek))
  let found: Maker | undefined
  for (const one of [week, ...weeksBack(last, first)]) {
    if (one < first || one > last || makers.isAway(person, one)) continue
    const over = ledger.used(person, one) + minutes - makers.capacity(person, one)
    if (over <= 0) return { kind: 'person', person, week: one, over }
    found ??= { kind: 'person', person, week: one, over }
  }
  return found
}

function weeksBack(last: number, first: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index)
}

/**
 * Books first what can stay with whoever was to make it, in the week in which it was, also where that is more than the week holds:
 * who was over their hours is not dealt anew by a plan in which nothing else changed. {@link lighten} takes off what it can then.
 * What has to go to another week of theirs goes there while there is room. @returns the entries so settled
 */
export function keepMakers(workshop: Workshop, entries: readonly Entry[]): Set<Entry> {
  const settled = new Set<Entry>()
  const moving: Entry[] = []
  for (const entry of entries) {
    if (entry.kept === null || entry.reserve || entry.dropped) continue
    if (!canHaveFormat(workshop.model, entry, entry.format)) continue
    const maker = earlierMaker(workshop, entry)
    if (maker === undefined) continue
    const week = maker.kind === 'person' ? weekToStay(workshop, entry, maker.person) : undefined
    if (maker.kind !== 'person' || week === undefined) {
      moving.push(entry)
      continue
    }
    assign(workshop, entry, { ...maker, week })
    settled.add(entry)
  }
  for (const entry of moving) {
    const maker = earlierMaker(workshop, entry)
    if (maker === undefined || (maker.kind === 'person' && maker.over > 0)) continue
    assign(workshop, entry, maker)
    settled.add(entry)
  }
  return settled
}

/** The week in which a kept place was to be made, where whoever was to make it still can. */
function weekToStay({ model, makers }: Workshop, entry: Entry, person: number): number | undefined {
  const { first, last } = makingWeeks(model, entry, entry.format)
  const before = entry.kept?.productionWeek ?? null
  const week = before === null ? last : weekOfDay(dayNumber(before))
  return week >= first && week <= last && !makers.isAway(person, week) ? week : undefined
}

/** The first, unless the second one has the room that the first has not. */
export function notWorse(first: Maker | undefined, second: Maker | undefined): Maker | undefined {
  if (first?.kind !== 'person' || second === undefined) return first ?? second
  const over = second.kind === 'person' ? second.over : 0
  return first.over <= Math.max(0, over) ? first : second
}

/** A retainer's posts are spread over the month instead of used up in its first days. */
function isInPace(ledger: Ledger, help: HiredHelp, day: number): boolean {
  const date = dateOf(day)
  const { posts } = ledger.spent(help, monthOfDate(date))
  return posts * 31 < help.monthlyPosts * Number(date.slice(8))
}

/** Gives a post its maker and week, and books the work. */
export function assign({ model, ledger }: Workshop, entry: Entry, maker: Maker): void {
  entry.productionWeek = weekOfDay(readyDayOf(model, entry, entry.format))
  if (maker.kind === 'help') {
    entry.hiredHelpId = maker.help.id
    ledger.hire(maker.help, monthOf(entry.day))
  } else if (maker.kind === 'person') {
    entry.person = maker.person
    entry.productionWeek = maker.week
    entry.minutes = minutesOfWork(model, entry)
    ledger.use(maker.person, maker.week, entry.minutes)
  }
}

/** Sets by when each new place must be ready: on the last day that counts on which whoever makes it works, in or after its week. */
export function setDeadlines({ model, makers }: Workshop, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const { standing, format, person, productionWeek } = entry
    if (standing !== null) continue
    const ready = format === NONE ? entry.day : readyDayOf(model, entry, format)
    entry.deadlineDay = ready
    if (person === NONE) {
      entry.productionWeek = weekOfDay(ready)
      continue
    }
    const first = Math.max(model.nowDay, mondayOfWeek(productionWeek))
    for (let day = ready; day >= first; day -= 1) {
      if (!makers.isThere(person, day)) continue
      entry.deadlineDay = day
      break
    }
  }
}

/** Takes a post from its maker, and the work out of the books. */
export function unassign({ model, ledger }: Workshop, entry: Entry): void {
  const help = model.hiredHelp.find(({ id }) => id === entry.hiredHelpId)
  if (help !== undefined) ledger.dismiss(help, monthOf(entry.day))
  if (entry.person !== NONE) ledger.use(entry.person, entry.productionWeek, -entry.minutes)
  entry.hiredHelpId = null
  entry.person = NONE
  entry.minutes = 0
}
