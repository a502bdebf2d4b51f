import type { LeftOut } from '@cadans/domain'
import { type Slot, slotsByWeekday } from './activity.ts'
import { demandOf, type WeekDemand } from './demand.ts'
import { type Entry, inOrder, newEntry } from './entry.ts'
import type { ChannelModel, Model } from './model.ts'
import { placeRubrics } from './rubric-places.ts'
import { type Candidate, chooseSlots } from './slot-choice.ts'
import { dateOfWeek, mondayOfWeek, timeOf, weekdayOfDay } from './week.ts'

export interface ChannelSlots {
  /** New places, in order of time. */
  entries: Entry[]
  leftOut: LeftOut[]
  /** New places that were wanted: those here and those left out. */
  wanted: number
}

/** What a week looks like to the choice of slots; equal patterns have equal answers. */
interface Pattern {
  count: number
  /** Days of the week, 0 to 6, on which something may be placed. */
  days: readonly number[]
  /** Nothing at or before this minute of the week. */
  after: number
  /** Minutes of the week (before or after it too) at which the channel has a post already. */
  fixed: readonly number[]
}

interface Choice {
  picks: readonly { day: number; slot: Slot; rank: number; of: number }[]
  candidates: number
}

/** What a channel has already. */
export interface Taken {
  /** Standing entries of the channel. */
  standing: readonly Entry[]
  /** Keys of standing posts, on whatever channel and day these are now. */
  taken: ReadonlySet<string>
}

/** Rubrics first, then week by week the most active starts under spacing and the most a day. */
export function placeSlots(model: Model, chooser: Chooser, { standing, taken }: Taken): ChannelSlots {
  const { channel } = chooser
  const rubrics = placeRubrics(model, channel, { standing: standing.filter(counts), taken })
  const entries = [...rubrics.entries]
  const leftOut = [...rubrics.leftOut]
  const fixed = [...standing.filter(counts), ...rubrics.entries].map(({ at }) => at).sort((a, b) => a - b)
  let wanted = 0
  for (const demand of demandOf(channel, model)) {
    const stands = standing.filter(({ day }) => day >= demand.from && day <= demand.until).length
    const byRubric = rubrics.wanted.get(demand.week) ?? 0
    const count = Math.max(0, demand.posts - stands - byRubric)
    wanted += count + byRubric
    if (count === 0) continue
    const monday = mondayOfWeek(demand.week)
    const near = nearWeek(chooser, fixed, monday * 1440)
    const choice = chooser.choose(patternOf(model, demand, { count, fixed: near }))
    for (const { day, slot, rank, of } of choice.picks) {
      const entry = newEntry(channel, { day: monday + day, minute: slot.minute })
      entry.score = slot.score
      entry.reasons.push({
        code: 'slot.activity',
        weekday: weekdayOfDay(entry.day),
        time: timeOf(slot.minute),
        activity: slot.activity,
        rank,
        of,
        assumed: slot.assumed,
        segmentId: slot.segmentId,
      })
      entries.push(entry)
      insertSorted(fixed, entry.at)
    }
    if (choice.picks.length < count) {
      leftOut.push(...explain({ model, demand, count, placed: choice.picks.length, chooser }))
    }
  }
  return { entries: inOrder(entries), leftOut, wanted }
}

/** A skipped post uses up the wish of its week, but neither its time nor its day. */
function counts({ standing }: Entry): boolean {
  return standing?.status !== 'skipped'
}

interface PatternWish {
  count: number
  fixed: readonly number[]
  /** Closed or past days as if they were open, to tell what those rules cost. */
  closed?: boolean
  past?: boolean
}

function patternOf(model: Model, demand: WeekDemand, wish: PatternWish): Pattern {
  const { count, fixed } = wish
  const monday = mondayOfWeek(demand.week)
  const days: number[] = []
  for (let day = demand.from; day <= demand.until; day += 1) {
    if (wish.closed !== true && model.closed.has(day)) continue
    if (wish.past !== true && day < model.nowDay) continue
    days.push(day - monday)
  }
  const now = (model.nowDay - monday) * 1440 + model.nowMinute
  return { count, days, after: wish.past === true ? -1 : Math.max(-1, now), fixed }
}

/** A channel's exact choice of slots, each pattern of a week worked out once. */
export interface Chooser {
  channel: ChannelModel
  /** First and last start that the windows allow, in minutes of the week. */
  first: number
  last: number
  choose: (pattern: Pattern) => Choice
}

export function chooserOf(model: Model, channel: ChannelModel): Chooser {
  const slots = slotsByWeekday(model, channel)
  const known = new Map<string, Choice>()
  const choose = (pattern: Pattern): Choice => {
    const key = `${pattern.count}|${pattern.days.join()}|${pattern.after}|${pattern.fixed.join()}`
    const found = known.get(key) ?? choiceOf(channel, slots, pattern)
    known.set(key, found)
    return found
  }
  const starts = slots.flatMap((day, index) => day.map(({ minute }) => index * 1440 + minute))
  return { channel, first: starts[0] ?? 0, last: starts.at(-1) ?? 0, choose }
}

function choiceOf(channel: ChannelModel, slots: readonly (readonly Slot[])[], pattern: Pattern): Choice {
  const { spacingMinutes, mostPerDay } = channel.tactic
  const spacing = Math.max(1, spacingMinutes)
  const roomByDay = [0, 1, 2, 3, 4, 5, 6].map(
    (day) => mostPerDay - pattern.fixed.filter((at) => Math.floor(at / 1440) === day).length,
  )
  const free: (Candidate & { slot: Slot })[] = []
  for (const day of pattern.days) {
    if ((roomByDay[day] ?? 0) <= 0) continue
    for (const slot of slots[day] ?? []) {
      const at = day * 1440 + slot.minute
      if (at <= pattern.after) continue
      if (pattern.fixed.length > 0 && pattern.fixed.some((other) => Math.abs(other - at) < spacing)) continue
      free.push({ at, day, score: slot.score, slot })
    }
  }
  const picks = chooseSlots(free, { count: pattern.count, spacingMinutes, roomByDay }).flatMap((index) => {
    const pick = free[index]
    if (pick === undefined) return []
    return [{ day: pick.day, slot: pick.slot, rank: rankOf(pick.score, free), of: free.length }]
  })
  return { picks, candidates: free.length }
}

/** 1 for the most active; equal ones share the better rank. */
function rankOf(score: number, free: readonly Candidate[]): number {
  let better = 0
  for (const other of free) if (other.score > score) better += 1
  return better + 1
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
  const bare = { count, fixed: [] }
  const open = chooser.choose(patternOf(model, demand, { ...bare, closed: true, past: true }))
  const closed = chooser.choose(patternOf(model, demand, { ...bare, past: true })).picks.length
  const past = chooser.choose(patternOf(model, demand, bare)).picks.length
  const bySpacing = Math.max(0, past - placed)
  const byRules = count - open.picks.length
  const spacing = { ...common, code: 'left.spacing', spacingMinutes, mostPerDay } as const
  const lines: LeftOut[] = [
    open.candidates < count
      ? { ...common, code: 'left.windows', slots: open.candidates, count: byRules }
      : { ...spacing, count: byRules },
    { ...common, code: 'left.closed', days: closedDaysIn(model, demand), count: open.picks.length - closed },
    { ...common, code: 'left.past', days: pastDaysIn(model, demand), count: closed - past },
    { ...spacing, count: bySpacing },
  ]
  return lines.filter((line) => line.count > 0)
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
  while (at > 0 && (list[at - 1] ?? 0) > value) at -= 1
  list.splice(at, 0, value)
}

/**
 * The highest total score that a channel's chosen places could have: each week's exact optimum for as many places, as if the
 * weeks beside it were empty. An upper bound of what spacing across weeks allows.
 */
export function bestScore(model: Model, chooser: Chooser, entries: readonly Entry[]): number {
  const { channel } = chooser
  const weeks = new Map<number, { count: number; fixed: number[] }>()
  for (const entry of entries) {
    if (entry.channel !== channel || entry.dropped) continue
    const week = weeks.get(entry.week) ?? { count: 0, fixed: [] }
    weeks.set(entry.week, week)
    if (entry.standing === null && entry.rubric === null) week.count += 1
    else if (counts(entry)) week.fixed.push(entry.at - mondayOfWeek(entry.week) * 1440)
  }
  let total = 0
  for (const demand of demandOf(channel, model)) {
    const week = weeks.get(demand.week)
    if (week === undefined || week.count === 0) continue
    for (const { slot } of chooser.choose(patternOf(model, demand, week)).picks) total += slot.score
  }
  return total
}
