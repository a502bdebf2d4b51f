import type { LeftOut } from '@cadans/domain'
import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import type { Model } from './model.ts'
import { tellOwed } from './owed.ts'
import { rubricFormat, suits } from './possible.ts'
import { assign, findMaker, type Maker, type Workshop } from './production.ts'
import { behindOn, count, give, sequenceOf, type SequenceWishes } from './sequence.ts'
import { unmade } from './unmade.ts'
import type { Wishes } from './wishes.ts'

/**
 * Gives each place its format, and with it the one who makes it and the week: the format that is most behind among those that
 * still fit in somebody's hours. Only when nobody has room left is somebody's week overloaded.
 */
export function setFormats(
  workshop: Workshop,
  entries: readonly Entry[],
  { wishes, possible }: { wishes: Wishes; possible: (entry: Entry) => readonly number[] },
): LeftOut[] {
  const { model } = workshop
  const leftOut: LeftOut[] = []
  if (model.formats.length === 0) return leftOut
  const fixedFormat = (entry: Entry): number =>
    entry.standing !== null ? entry.format : rubricFormat(model, entry)
  const sequence = sequenceOf(entries, { ...formatSequence(wishes), valueOf: fixedFormat })
  for (const entry of entries) {
    if (entry.reserve || entry.dropped) continue
    const fixed = fixedFormat(entry)
    if (entry.standing !== null) {
      count(sequence, entry, fixed)
      continue
    }
    const options = new Map<number, Maker>()
    for (const format of possible(entry)) {
      if (entry.theme !== NONE && rubricFormat(model, entry) === NONE && !suits(model, entry.theme, format))
        continue
      const maker = findMaker(workshop, entry, format)
      if (maker !== undefined) options.set(format, maker)
    }
    if (fixed !== NONE && options.has(fixed)) {
      count(sequence, entry, fixed)
      entry.format = fixed
    } else {
      entry.format = give(sequence, entry, {
        allows: (format) => options.has(format),
        score: (format) => behindOn(sequence, entry, format) - (fits(options.get(format)) ? 0 : 4),
      })
    }
    const maker = options.get(entry.format)
    if (maker === undefined) {
      entry.dropped = true
      leftOut.push(unmade(model, workshop.makers, entry))
    } else assign(workshop, entry, maker)
  }
  return leftOut
}

/** Says why each new place has its format. */
export function tellFormats(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  tellOwed(entries, formatSequence(wishes), ({ rubric, reasons }, { value, owed, share }) => {
    const formatId = model.formats[value]?.id ?? ''
    if (rubric?.formatId === formatId) reasons.push({ code: 'format.rubric', formatId, rubricId: rubric.id })
    else reasons.push({ code: 'format.owed', formatId, owed, share })
  })
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
