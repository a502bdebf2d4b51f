import type { LeftOut } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import { type Entry, indexIn, minutesOfWork } from '../request/entry.ts'
import { leaveFamily } from '../ideas/ideas.ts'
import { type Keeping, keepValues, mendValues } from '../turns/keep.ts'
import type { Model } from '../request/model.ts'
import { doesTell, tellOwed } from '../turns/owed.ts'
import { canHaveFormat, broughtFormat } from '../possible/possible.ts'
import { lighten } from './lighten.ts'
import { assign, earlierMaker, findMaker, keepMakers, type Maker, notWorse, unassign } from './production.ts'
import type { Workshop } from '../possible/workshop.ts'
import { behindOn, count, give, sequenceOf, type SequenceWishes } from '../turns/sequence.ts'
import { unmade } from '../possible/unmade.ts'
import type { Wishes } from '../demand/wishes.ts'

/**
 * Gives each place its format, and with it the one who makes it and the week: the format that is most behind among those that
 * still fit in somebody's hours. Only when nobody has room left is somebody's week overloaded.
 */
export function setFormats(workshop: Workshop, entries: readonly Entry[], wishes: Wishes): LeftOut[] {
  const { model } = workshop
  const leftOut: LeftOut[] = []
  if (model.formats.length === 0) return leftOut
  for (const entry of entries) {
    if (entry.standing === null && !entry.reserve) entry.format = broughtFormat(model, entry)
  }
  keepValues(entries, formatKeeping(model, wishes))
  const settled = keepMakers(workshop, entries)
  const sequence = sequenceOf(entries, formatSequence(wishes))
  for (const entry of entries) {
    if (entry.reserve || entry.dropped) continue
    const fixed = entry.format
    if (entry.standing !== null || settled.has(entry)) {
      count(sequence, entry, fixed)
      continue
    }
    const options = new Map<number, Maker>()
    for (const format of entry.formats) {
      if (!canHaveFormat(model, entry, format)) continue
      const maker = findMaker(workshop, entry, format)
      if (maker !== undefined) options.set(format, maker)
    }
    if (fixed !== NONE && options.has(fixed)) {
      count(sequence, entry, fixed)
    } else {
      entry.format = give(sequence, entry, {
        allows: (format) => options.has(format),
        score: (format) =>
          behindOn(sequence, entry, format) +
          (format === entry.lead?.format ? 1 : 0) -
          (fits(options.get(format)) ? 0 : 4),
      })
    }
    const maker = notWorse(earlierMaker(workshop, entry), options.get(entry.format))
    if (maker === undefined) {
      entry.dropped = true
      rebook(workshop, leaveFamily(entry))
      leftOut.push(unmade(model, workshop.makers, entry))
    } else assign(workshop, entry, maker)
  }
  settleMaking(
    workshop,
    entries.filter(({ dropped }) => !dropped),
    wishes,
  )
  return leftOut
}

/** How often formats are repaired again where lightening has changed who has room. */
const MOST_ROUNDS = 5

/**
 * Ends the making of a plan with what re-planning would do to it: formats that ran too far from their quotas are brought back, who
 * makes those is found anew, and work leaves overloaded weeks where it can.
 */
export function settleMaking(workshop: Workshop, entries: readonly Entry[], wishes: Wishes): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = entries.map(({ format }) => format)
    mendValues(entries, formatKeeping(workshop.model, wishes))
    const changed = entries.filter(({ format }, at) => format !== before[at])
    remake(workshop, [...new Set(changed.flatMap((entry) => [entry, ...entry.adapted]))])
    lighten(workshop, entries)
    if (changed.length === 0) return
  }
}

/** Finds anew who makes these, once what they were to cost is out of the books. */
function remake(workshop: Workshop, changed: readonly Entry[]): void {
  const open = changed.filter(({ standing, dropped }) => standing === null && !dropped)
  for (const entry of open) unassign(workshop, entry)
  for (const entry of open) {
    const maker = findMaker(workshop, entry, entry.format)
    if (maker !== undefined) assign(workshop, entry, maker)
  }
}

/** One that is made after all, instead of adapted, costs its whole time; those that are still to be assigned come to it themselves. */
function rebook({ model, ledger }: Workshop, entry: Entry | undefined): void {
  if (entry === undefined || entry.person === NONE) return
  const minutes = minutesOfWork(model, entry)
  ledger.use(entry.person, entry.productionWeek, minutes - entry.minutes)
  entry.minutes = minutes
}

/** Says why each new place has its format. */
export function tellFormats(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  tellOwed(entries, formatSequence(wishes), (entry, { value, owed, share }) => {
    const { rubric, milestone, reasons } = entry
    const formatId = model.formats[value]?.id ?? ''
    if (milestone?.milestone.formatId === formatId) {
      reasons.push({ code: 'format.milestone', formatId, milestoneId: milestone.milestone.id })
    } else if (rubric?.formatId === formatId)
      reasons.push({ code: 'format.rubric', formatId, rubricId: rubric.id })
    else if (doesTell(entry, owed)) reasons.push({ code: 'format.owed', formatId, owed, share })
  })
}

function formatKeeping(model: Model, wishes: Wishes): Keeping & SequenceWishes {
  return {
    ...formatSequence(wishes),
    fixedOf: (entry) => (entry.standing === null ? broughtFormat(model, entry) : entry.format),
    earlierOf: ({ kept }) => indexIn(model.formatIndex, kept?.formatId ?? null),
    allows: (entry, format) => canHaveFormat(model, entry, format),
    set: (entry, format) => {
      entry.format = format
    },
  }
}

function formatSequence(wishes: Wishes): SequenceWishes {
  return {
    sharesOf: ({ channel }) => wishes.formats(channel),
    valueOf: ({ format }) => format,
    skips: ({ reserve, standing, format, dropped }) =>
      reserve || dropped || (standing !== null && format === NONE),
  }
}

function fits(maker: Maker | undefined): boolean {
  return maker !== undefined && (maker.kind !== 'person' || maker.over <= 0)
}
