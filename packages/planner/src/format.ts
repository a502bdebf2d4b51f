import type { HiredHelp, LeftOut } from '@cadans/domain'
import { NONE } from './chairman.ts'
import { type Entry, minutesOfWork } from './entry.ts'
import { canBeMade, FORWARD_WEEKS, hasBudget, type Makers } from './makers.ts'
import type { Model } from './model.ts'
import { behindOn, count, give, sequenceOf } from './sequence.ts'
import type { Wishes } from './wishes.ts'
import { dateOf, dateOfWeek, monthOf, monthOfDate, weekOfDay } from './week.ts'

/** Who makes a post, and when. */
type Maker =
  | { kind: 'person'; person: number; week: number; over: number }
  | { kind: 'help'; help: HiredHelp }
  /** Nobody is named in this workspace yet. */
  | { kind: 'nobody' }

/** Formats that lead time, skills and the channel leave possible at a place, whatever its theme. */
export function possibleFormats(model: Model, makers: Makers, entry: Entry): number[] {
  const { formatWeights, id } = entry.channel
  const wanted = rubricFormat(model, entry)
  return model.formats
    .map((_, format) => format)
    .filter(
      (format) =>
        (wanted === NONE ? (formatWeights[format] ?? 0) > 0 : format === wanted) &&
        entry.day - (model.formats[format]?.leadDays ?? 0) >= model.nowDay &&
        canBeMade(model, makers, { format, channelId: id }),
    )
}

/** The format that a rubric brings, where the tactic still has it. */
export function rubricFormat(model: Model, { rubric }: Pick<Entry, 'rubric'>): number {
  return rubric?.formatId === undefined || rubric.formatId === null
    ? NONE
    : (model.formatIndex.get(rubric.formatId) ?? NONE)
}

/** The theme and the format suit each other. */
export function suits(model: Model, theme: number, format: number): boolean {
  const ids = model.themes[theme]?.formatIds ?? []
  return ids.length === 0 || ids.includes(model.formats[format]?.id ?? '')
}

/**
 * Gives each place its format, and with it the one who makes it and the week: the format that is most behind among those that
 * still fit in somebody's hours, the least flexible person who can make it, in the week of its deadline or up to two before.
 * Hired help steps in within its budget; only when nobody has room left is somebody's week overloaded.
 */
export function setFormats(
  model: Model,
  entries: readonly Entry[],
  {
    wishes,
    makers,
    possible,
  }: { wishes: Wishes; makers: Makers; possible: (entry: Entry) => readonly number[] },
): LeftOut[] {
  const leftOut: LeftOut[] = []
  if (model.formats.length === 0) return leftOut
  const fixedFormat = (entry: Entry): number =>
    entry.standing !== null ? entry.format : rubricFormat(model, entry)
  const sequence = sequenceOf(entries, {
    sharesOf: ({ channel }) => wishes.formats(channel),
    valueOf: fixedFormat,
    skips: ({ reserve, standing, format, dropped }) =>
      reserve || dropped || (standing !== null && format === NONE),
  })
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
      const maker = findMaker(model, makers, { entry, format })
      if (maker !== undefined) options.set(format, maker)
    }
    if (fixed !== NONE && options.has(fixed)) {
      count(sequence, entry, fixed)
      entry.format = fixed
      const formatId = model.formats[fixed]?.id ?? ''
      entry.reasons.push({ code: 'format.rubric', formatId, rubricId: entry.rubric?.id ?? '' })
    } else {
      const given = give(sequence, entry, {
        allows: (format) => options.has(format),
        score: (format) => behindOn(sequence, entry, format) - (fits(options.get(format)) ? 0 : 4),
      })
      if (given !== undefined) {
        entry.format = given.value
        const formatId = model.formats[given.value]?.id ?? ''
        entry.reasons.push({ code: 'format.owed', formatId, owed: given.owed, share: given.share })
      }
    }
    const maker = options.get(entry.format)
    if (maker === undefined) {
      entry.dropped = true
      leftOut.push(unmade(model, makers, entry))
    } else assign(model, makers, { entry, maker })
  }
  return leftOut
}

function fits(maker: Maker | undefined): boolean {
  return maker !== undefined && (maker.kind !== 'person' || maker.over <= 0)
}

function findMaker(
  model: Model,
  makers: Makers,
  { entry, format }: { entry: Entry; format: number },
): Maker | undefined {
  if (model.people.length === 0 && model.hiredHelp.length === 0) return { kind: 'nobody' }
  const minutes = minutesOfWork(model, { format, origin: entry.origin })
  const last = weekOfDay(entry.day - (model.formats[format]?.leadDays ?? 0))
  const first = Math.max(last - FORWARD_WEEKS, model.nowWeek)
  const owner = model.personIndex.get(entry.rubric?.ownerId ?? '')
  const month = monthOf(entry.day)
  const helpers = makers.help(format, entry.channel.id).filter((help) => hasBudget(makers, help, month))
  if (owner === undefined) {
    const retainer = helpers.find((help) => help.kind === 'retainer' && isInPace(makers, help, entry.day))
    if (retainer !== undefined) return { kind: 'help', help: retainer }
  }
  let least: Maker | undefined
  let leastOver = 0
  for (const person of owner === undefined ? (makers.skilled[format] ?? []) : [owner]) {
    for (let week = last; week >= first; week -= 1) {
      if (makers.isAway(person, week)) continue
      const over = makers.used(person, week) + minutes - makers.capacity(person, week)
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

/** A retainer's posts are spread over the month instead of used up in its first days. */
function isInPace(makers: Makers, help: HiredHelp, day: number): boolean {
  const date = dateOf(day)
  const { posts } = makers.spent(help, monthOfDate(date))
  return posts * 31 < help.monthlyPosts * Number(date.slice(8))
}

function assign(model: Model, makers: Makers, { entry, maker }: { entry: Entry; maker: Maker }): void {
  entry.deadlineDay = entry.day - (model.formats[entry.format]?.leadDays ?? 0)
  const last = weekOfDay(entry.deadlineDay)
  entry.productionWeek = last
  if (maker.kind === 'nobody') return
  if (maker.kind === 'help') {
    const { help } = maker
    const month = monthOf(entry.day)
    makers.hire(help, month)
    entry.hiredHelpId = help.id
    const { cents, posts } = makers.spent(help, month)
    const hiredHelpId = help.id
    entry.reasons.push(
      help.kind === 'post'
        ? {
            code: 'owner.hired',
            hiredHelpId,
            costCents: help.costCents,
            leftCents: help.monthlyCents - cents,
          }
        : { code: 'owner.retainer', hiredHelpId, leftPosts: help.monthlyPosts - posts },
    )
    return
  }
  const { person, week, over } = maker
  entry.person = person
  entry.productionWeek = week
  entry.minutes = minutesOfWork(model, entry)
  const freeMinutes = makers.capacity(person, week) - makers.used(person, week)
  const weeklyMinutes = makers.wholeCapacity(person, week)
  makers.use(person, week, entry.minutes)
  const personId = model.people[person]?.id ?? ''
  if (entry.rubric?.ownerId === personId) {
    entry.reasons.push({ code: 'owner.rubric', personId, rubricId: entry.rubric.id })
  } else if (over <= 0) {
    const formats = makers.flexibility[person] ?? 0
    entry.reasons.push({ code: 'owner.flexible', personId, formats, freeMinutes, weeklyMinutes })
  }
  if (over > 0) entry.reasons.push({ code: 'owner.overload', personId, overMinutes: over, weeklyMinutes })
  if (week < last)
    entry.reasons.push({ code: 'production.forward', week: dateOfWeek(week), weeks: last - week })
}

/** Why no format is possible here. */
export function unmade(model: Model, makers: Makers, entry: Entry): LeftOut {
  const common = { channelId: entry.channel.id, week: dateOfWeek(entry.week), count: 1 }
  const wanted = rubricFormat(model, entry)
  const onChannel = model.formats
    .map((_, format) => format)
    .filter((format) =>
      wanted === NONE ? (entry.channel.formatWeights[format] ?? 0) > 0 : format === wanted,
    )
  const makeable = onChannel.filter((format) =>
    canBeMade(model, makers, { format, channelId: entry.channel.id }),
  )
  const only = onChannel.length === 1 ? (model.formats[onChannel[0] ?? NONE]?.id ?? null) : null
  if (makeable.length === 0) return { ...common, code: 'left.maker', formatId: only }
  const possible = possibleFormats(model, makers, entry)
  if (possible.length === 0) {
    const soonest = makeable
      .map((format) => model.formats[format])
      .toSorted((a, b) => (a?.leadDays ?? 0) - (b?.leadDays ?? 0))[0]
    const leadDays = soonest?.leadDays ?? 0
    const earliest = dateOf(model.nowDay + leadDays)
    return { ...common, code: 'left.lead', formatId: soonest?.id ?? '', leadDays, earliest }
  }
  const suited =
    entry.theme === NONE ? possible : possible.filter((format) => suits(model, entry.theme, format))
  if (suited.length === 0) {
    return { ...common, code: 'left.compatible', themeId: model.themes[entry.theme]?.id ?? null }
  }
  const help = suited.flatMap((format) => makers.help(format, entry.channel.id))[0]
  if (help !== undefined) {
    return { ...common, code: 'left.budget', hiredHelpId: help.id, monthlyCents: help.monthlyCents }
  }
  return { ...common, code: 'left.absent' }
}
