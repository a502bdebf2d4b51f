import type { LeftOut } from '@cadans/domain'
import { demandOf, type WeekDemand } from '../demand/demand.ts'
import { type Entry, goOnFrom, inOrder, newEntry } from '../request/entry.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import type { FreePost } from '../request/plan.ts'
import { placeMilestones } from './milestone-places.ts'
import { placeRubrics } from './rubric-places.ts'
import { entriesOf, invitationOf, minuteOfWeek, OwedStarts } from './invitation.ts'
import { Spread } from './spread.ts'
import { freeByWeek } from './staying.ts'
import type { TakenMinutes } from './taken-minutes.ts'
import { dateOfWeek, mondayOfWeek, timeOf, weekdayOfDay } from '../request/week.ts'
import type { Chooser, Pattern, Pick } from './week-choice.ts'
import { chooseWeek } from './week-places.ts'
import { missing } from '../numbers/table.ts'

export interface ChannelSlots {
  /** New places, in order of time. */
  entries: Entry[]
  leftOut: LeftOut[]
  /** New places that were wanted: those here and those left out. */
  wanted: number
}

/** What a channel has already. */
export interface Taken {
  /** Standing entries of the channel. */
  standing: readonly Entry[]
  /** Keys of standing posts, on whatever channel and day these are now. */
  taken: ReadonlySet<string>
  /** Free places of the channel in the earlier plan. */
  free: readonly FreePost[]
}

/** The places of a channel whose moment a date or a rubric brings. */
interface Brought {
  milestones: ReturnType<typeof placeMilestones>
  rubrics: ReturnType<typeof placeRubrics>
}

/** Milestones first, then rubrics: before the moments of any channel are chosen, which keep out of their minutes. */
export function bringPlaces(model: Model, channel: ChannelModel, { standing, taken, free }: Taken): Brought {
  const there = standing.filter(counts)
  const milestones = placeMilestones(model, channel, {
    standing: there,
    taken,
    free,
    rubrics: placeRubrics(model, channel, { standing: there, taken }).entries,
  })
  const rubrics = placeRubrics(model, channel, { standing: [...there, ...milestones.entries], taken })
  for (const entry of rubrics.entries) {
    const kept = free.find(({ placeKey }) => placeKey === entry.key)
    if (kept !== undefined) goOnFrom(entry, kept)
  }
  return { milestones, rubrics }
}

/**
 * What was brought, then week by week what the earlier plan had there and may stay, then the most active starts under spacing and
 * the most a day, spread over the hours and weekdays that are nearly as active. A place that may not stay moves to one of these, and
 * remains the same place.
 * @param minutes those that any channel has already; the places join them
 */
export function placeSlots(
  model: Model,
  chooser: Chooser,
  { brought, minutes, ...has }: Taken & { brought: Brought; minutes: TakenMinutes },
): ChannelSlots {
  const { channel } = chooser
  const { standing, free } = has
  const { milestones, rubrics } = brought
  const entries = [...milestones.entries, ...rubrics.entries]
  const leftOut = [...milestones.leftOut, ...rubrics.leftOut]
  const holding = [...standing.filter(counts), ...entries]
  const fixed = holding.map(({ at }) => at).sort((a, b) => a - b)
  const earlier = freeByWeek(free)
  const spread = new Spread(channel, { minutes, loss: model.tactic.audienceLoss })
  for (const { day, minute, week } of holding) {
    const monday = mondayOfWeek(week)
    spread.note(day - monday, minute, monday)
  }
  const invitation = invitationOf(model, channel)
  const owed = new OwedStarts()
  let wanted = milestones.above
  for (const demand of demandOf(channel, model)) {
    const stands = standing.filter((entry) => isAsked(model, entry) && isIn(entry, demand)).length
    const fixedWish = (rubrics.wanted.get(demand.week) ?? 0) + (milestones.within.get(demand.week) ?? 0)
    const count = Math.max(0, demand.posts - stands - fixedWish)
    wanted += count + fixedWish
    const own = entriesOf(holding, demand)
    owed.due(invitation?.share ?? 0, count + own.length, own)
    if (count === 0) continue
    const monday = mondayOfWeek(demand.week)
    const pattern = patternOf(model, chooser, {
      demand,
      count,
      fixed: nearWeek(chooser, fixed, monday * 1440),
    })
    const had = earlier.get(demand.week) ?? []
    const week = chooseWeek({ chooser, invitation, owed, spread, pattern, had, monday })
    for (const { pick, kept } of week.placed) {
      const entry = pickedEntry(channel, monday, pick)
      if (week.bentTo.has(pick.day * 1440 + pick.slot.minute)) tellReachable(entry, invitation?.share ?? 0)
      if (kept !== undefined) goOnFrom(entry, kept)
      entries.push(entry)
      insertSorted(fixed, entry.at)
    }
    if (week.placed.length < count) {
      leftOut.push(...explain({ model, demand, count, placed: week.placed.length, chooser }))
    }
  }
  return { entries: inOrder(entries), leftOut, wanted }
}

/** Says that a start was chosen because somebody answers after it. */
function tellReachable(entry: Entry, share: number): void {
  entry.reasons.push({
    code: 'slot.reachable',
    weekday: weekdayOfDay(entry.day),
    time: timeOf(entry.minute),
    share,
  })
}

function pickedEntry(channel: ChannelModel, monday: number, pick: Pick): Entry {
  const { day, slot, rank, of, equal, bestScore = slot.score } = pick
  const entry = newEntry(channel, { day: monday + day, minute: slot.minute })
  entry.score = slot.score
  entry.reasons.push({
    code: 'slot.activity',
    weekday: weekdayOfDay(entry.day),
    time: timeOf(slot.minute),
    activity: slot.activity,
    rank,
    of,
    equal,
    assumed: slot.assumed,
    segmentId: slot.segmentId,
  })
  if (slot.score < bestScore)
    entry.reasons.push({
      code: 'slot.spread',
      weekday: weekdayOfDay(entry.day),
      time: timeOf(slot.minute),
      loss: Math.ceil((1000 * (bestScore - slot.score)) / bestScore),
    })
  return entry
}

function isIn({ day }: Entry, { from, until }: WeekDemand): boolean {
  return day >= from && day <= until
}

/** A standing post is one of those that the frequency asks for, unless its milestone came on top of them. */
function isAsked({ basis: { strategy } }: Model, { standing }: Entry): boolean {
  const id = standing?.milestoneId ?? null
  return id === null || strategy.milestones.find((one) => one.id === id)?.counts !== 'above'
}

/** A skipped post uses up the wish of its week, but neither its time nor its day. */
function counts({ standing }: Entry): boolean {
  return standing?.status !== 'skipped'
}

interface PatternWish {
  demand: WeekDemand
  count: number
  fixed: readonly number[]
  /** Days that are closed, gone by or too soon to make anything for, as if they were open, to tell what those rules cost. */
  closed?: boolean
  past?: boolean
  unmade?: boolean
}

function patternOf(model: Model, { making }: Chooser, wish: PatternWish): Pattern {
  const { demand, count, fixed } = wish
  const monday = mondayOfWeek(demand.week)
  const days: number[] = []
  for (let day = demand.from; day <= demand.until; day += 1) {
    if (wish.closed !== true && model.closed.has(day)) continue
    if (wish.past !== true && day < model.nowDay) continue
    if (wish.unmade !== true && !making.canMake(day)) continue
    days.push(day - monday)
  }
  const now = (model.nowDay - monday) * 1440 + model.nowMinute
  return { count, days, after: wish.past === true ? -1 : Math.max(-1, now), fixed }
}

interface Shortage {
  model: Model
  demand: WeekDemand
  count: number
  placed: number
  chooser: Chooser
}

/** Which rule took how many: the rules are lifted one by one, and each answers for what comes back without it. */
function explain({ model, demand, count, placed, chooser }: Shortage): LeftOut[] {
  const { channel } = chooser
  const { spacingMinutes, mostPerDay } = channel.tactic
  const common = { channelId: channel.id, week: dateOfWeek(demand.week) }
  const bare = { demand, count, fixed: [] }
  const without = (rules: Partial<PatternWish>) =>
    chooser.choose(patternOf(model, chooser, { ...bare, ...rules }))
  const open = without({ closed: true, past: true, unmade: true })
  const closed = without({ past: true, unmade: true }).picks.length
  const past = without({ unmade: true }).picks.length
  const made = without({}).picks.length
  const byRules = count - open.picks.length
  const spacing = { ...common, code: 'left.spacing', spacingMinutes, mostPerDay } as const
  const lines: LeftOut[] = [
    open.candidates < count
      ? { ...common, code: 'left.windows', slots: open.candidates, count: byRules }
      : { ...spacing, count: byRules },
    { ...common, code: 'left.closed', days: closedDaysIn(model, demand), count: open.picks.length - closed },
    { ...common, code: 'left.past', days: pastDaysIn(model, demand), count: closed - past },
    ...unmadeIn({ model, demand, chooser }).map((line) => ({ ...line, ...common, count: past - made })),
    { ...spacing, count: Math.max(0, made - placed) },
  ]
  return lines.filter((line) => line.count > 0)
}

/** Why nothing can be ready on the last day of the week that is open and on which nothing can: of several reasons the one that lasts. */
function unmadeIn({ model, demand, chooser }: Omit<Shortage, 'count' | 'placed'>): LeftOut[] {
  for (let day = demand.until; day >= Math.max(demand.from, model.nowDay); day -= 1) {
    if (model.closed.has(day) || chooser.making.canMake(day)) continue
    const line = chooser.making.whyNot(day)
    return line === undefined ? [] : [line]
  }
  return []
}

function closedDaysIn(model: Model, { from, until }: WeekDemand): number {
  let days = 0
  for (let day = from; day <= until; day += 1) if (model.closed.has(day)) days += 1
  return days
}

function pastDaysIn(model: Model, { from, until }: WeekDemand): number {
  return Math.max(0, Math.min(until, model.nowDay) - from + 1)
}

/** Fixed minutes relative to a Monday: those of its week, and those beside it that keep a start of the week away. */
function nearWeek({ channel, first, last }: Chooser, fixed: readonly number[], monday: number): number[] {
  const spacing = channel.tactic.spacingMinutes
  const from = monday + Math.min(0, first - spacing + 1)
  const until = monday + Math.max(7 * 1440 - 1, last + spacing - 1)
  return fixed.filter((at) => at >= from && at <= until).map((at) => at - monday)
}

function insertSorted(list: number[], value: number): void {
  let at = list.length
  while (at > 0 && (list[at - 1] ?? missing(at - 1)) > value) at -= 1
  list.splice(at, 0, value)
}

/**
 * The highest total score that a channel's chosen places could have: each week's exact optimum for as many places, as if the
 * weeks beside it were empty and with as many starts after which somebody answers. An upper bound of what spacing across weeks allows.
 */
export function bestScore(model: Model, chooser: Chooser, entries: readonly Entry[]): number {
  const { channel } = chooser
  const invitation = invitationOf(model, channel)
  const weeks = new Map<number, { count: number; fixed: number[]; starts: { at: number }[] }>()
  for (const entry of entries) {
    if (entry.channel !== channel || entry.dropped) continue
    const week = weeks.get(entry.week) ?? { count: 0, fixed: [], starts: [] }
    weeks.set(entry.week, week)
    if (entry.standing === null && entry.rubric === null && entry.milestone === null) {
      week.count += 1
      week.starts.push({ at: minuteOfWeek(entry) })
    } else if (counts(entry)) week.fixed.push(entry.at - mondayOfWeek(entry.week) * 1440)
  }
  let total = 0
  for (const demand of demandOf(channel, model)) {
    const week = weeks.get(demand.week)
    if (week === undefined || week.count === 0) continue
    const pattern = patternOf(model, chooser, { demand, ...week })
    const least = invitation?.reachableOf(week.starts, demand.week).size ?? 0
    const at = least === 0 ? undefined : invitation?.reachableOf(chooser.starts(pattern), demand.week)
    const bound = at === undefined ? pattern : { ...pattern, reachable: { least, at } }
    for (const { slot } of chooser.choose(bound).picks) total += slot.score
  }
  return total
}
