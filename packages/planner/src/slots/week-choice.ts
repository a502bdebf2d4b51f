import type { LeftOut } from '@cadans/domain'
import { type Slot, slotsByWeekday } from './activity.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import { type Candidate, chooseSlots } from './slot-choice.ts'
import { missing } from '../numbers/table.ts'

/** What a week looks like to the choice of slots; equal patterns have equal answers. */
export interface Pattern {
  count: number
  /** Days of the week, 0 to 6, on which something may be placed. */
  days: readonly number[]
  /** Nothing at or before this minute of the week. */
  after: number
  /** Minutes of the week (before or after it too) at which the channel has a post already. */
  fixed: readonly number[]
  /** At least so many of the starts are among these minutes of the week, or as many as can be. */
  reachable?: { least: number; at: ReadonlySet<number> }
}

/** A start that was chosen in a week. */
export interface Pick {
  day: number
  slot: Slot
  /** Its place among so many free starts of the week, 1 for the most active. */
  rank: number
  of: number
  /** Free starts that are as active, this one among them. */
  equal: number
  /** Score of the start that was chosen for activity alone, where it stands in for one. */
  bestScore?: number
}

interface Choice {
  picks: readonly Pick[]
  /** Without a wish for reachable ones, other starts would have been chosen. */
  isBent: boolean
  candidates: number
}

/** A free start of a week. */
export type Start = Candidate & { slot: Slot }

/** On which days a post of a channel can be ready, and why not on the others. */
export interface MakingDays {
  canMake: (day: number) => boolean
  /** With a count of one. */
  whyNot: (day: number) => LeftOut | undefined
}

/** A channel's exact choice of slots, each pattern of a week worked out once. */
export interface Chooser {
  channel: ChannelModel
  /** First and last start that the windows allow, in minutes of the week. */
  first: number
  last: number
  making: MakingDays
  choose: (pattern: Pattern) => Choice
  /** The starts that a week leaves free. */
  starts: (pattern: Pattern) => readonly Start[]
  /** The start of a week at a minute of it that was chosen before, which may lie within its half hour; undefined where it is not free. */
  startAt: (pattern: Pattern, at: number) => Start | undefined
}

/** As if everything could be made on every day: for what is asked about the calendar alone. */
const ALL_DAYS: MakingDays = { canMake: () => true, whyNot: () => undefined }

export function chooserOf(model: Model, channel: ChannelModel, making = ALL_DAYS): Chooser {
  const slots = slotsByWeekday(model, channel)
  const known = new Map<string, Choice>()
  const choose = (pattern: Pattern): Choice => {
    const { least = 0, at = [] } = pattern.reachable ?? {}
    const reachable = least === 0 ? '' : `${least}|${[...at].join()}`
    const key = `${pattern.count}|${pattern.days.join()}|${pattern.after}|${pattern.fixed.join()}|${reachable}`
    const found = known.get(key) ?? choiceOf(channel, slots, pattern)
    known.set(key, found)
    return found
  }
  const starts = slots.flatMap((day, index) => day.map(({ minute }) => index * 1440 + minute))
  return {
    channel,
    first: starts[0] ?? 0,
    last: starts.at(-1) ?? 0,
    making,
    choose,
    starts: (pattern) => freeStarts(channel, slots, pattern),
    startAt: (pattern, at) => startAt(channel, slots, { pattern, at }),
  }
}

function choiceOf(channel: ChannelModel, slots: readonly (readonly Slot[])[], pattern: Pattern): Choice {
  const free = freeStarts(channel, slots, pattern)
  const { chosen, isBent } = chosenOf(channel, free, pattern)
  const picks = chosen.flatMap((index) => {
    const pick = free[index]
    if (pick === undefined) return []
    return [{ day: pick.day, slot: pick.slot, ...rankIn(free, pick.score) }]
  })
  return { picks, isBent, candidates: free.length }
}

/** The most active starts, of which enough are reachable, and whether those without that would have been others. */
function chosenOf(
  channel: ChannelModel,
  free: readonly Start[],
  pattern: Pattern,
): { chosen: number[]; isBent: boolean } {
  const { count, reachable } = pattern
  const rules = { count, spacingMinutes: channel.tactic.spacingMinutes, roomByDay: roomOf(channel, pattern) }
  const plain = chooseSlots(free, rules)
  if (reachable === undefined) return { chosen: plain, isBent: false }
  const { least, at } = reachable
  const there = plain.filter((index) => at.has(free[index]?.at ?? missing(index))).length
  if (there >= least) return { chosen: plain, isBent: false }
  const counted = free.map((start) => ({ ...start, isCounted: at.has(start.at) }))
  return { chosen: chooseSlots(counted, { ...rules, least }), isBent: true }
}

/** By day of the week, how many more posts it can have. */
export function roomOf(channel: ChannelModel, { fixed }: { fixed: readonly number[] }): number[] {
  return [0, 1, 2, 3, 4, 5, 6].map(
    (day) => channel.tactic.mostPerDay - fixed.filter((at) => Math.floor(at / 1440) === day).length,
  )
}

function freeStarts(channel: ChannelModel, slots: readonly (readonly Slot[])[], pattern: Pattern): Start[] {
  const roomByDay = roomOf(channel, pattern)
  const free: Start[] = []
  for (const day of pattern.days) {
    if ((roomByDay[day] ?? missing(day)) <= 0) continue
    for (const slot of slots[day] ?? []) {
      const at = day * 1440 + slot.minute
      if (isFree(channel, pattern, at)) free.push({ at, day, score: slot.score, slot })
    }
  }
  return free
}

function startAt(
  channel: ChannelModel,
  slots: readonly (readonly Slot[])[],
  { pattern, at }: { pattern: Pattern; at: number },
): Start | undefined {
  const day = Math.floor(at / 1440)
  const minute = at - day * 1440
  const slot = slots[day]?.find((one) => one.minute <= minute && minute < one.minute + one.lasts)
  if (slot === undefined || !pattern.days.includes(day) || !isFree(channel, pattern, at)) return undefined
  if ((roomOf(channel, pattern)[day] ?? missing(day)) <= 0) return undefined
  return { at, day, score: slot.score, slot: { ...slot, minute } }
}

/** Still to come, and far enough from what the channel has. */
function isFree({ tactic }: ChannelModel, { after, fixed }: Pattern, at: number): boolean {
  const spacing = Math.max(1, tactic.spacingMinutes)
  return at > after && !fixed.some((other) => Math.abs(other - at) < spacing)
}

/** 1 for the most active; equal ones share the better rank. */
export function rankIn(
  free: readonly Candidate[],
  score: number,
): { rank: number; of: number; equal: number } {
  let better = 0
  let equal = 0
  for (const other of free) {
    if (other.score > score) better += 1
    else if (other.score === score) equal += 1
  }
  return { rank: better + 1, of: free.length, equal }
}
