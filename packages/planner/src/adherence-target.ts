import { dayNumber, type LocalDate } from '@cadans/domain'
import { POST_PARTS, type WeekDemand } from './demand.ts'
import type { ChannelModel, Model } from './model.ts'
import { thousandths } from './shares.ts'
import { chooserOf, placeSlots } from './slots.ts'
import { weekdayOfDay, weekOfDay } from './week.ts'

/**
 * What a channel's weeks are held against, in thousandths of a post: the tactic's frequency, less what a plan of the empty
 * calendar leaves out for closed days. A pause is a kind of closed days, so a week that waits throughout wants nothing.
 */
export function weeklyTargets(model: Model, channel: ChannelModel): (demand: WeekDemand) => number {
  const lost = model.closed.size === 0 ? new Map<number, number>() : lostByWeek(model, channel)
  return (demand) => {
    const target = thousandths(demand.parts, POST_PARTS)
    const loss = lost.get(demand.week) ?? 0
    if (isClosedThroughout(model, demand)) return 0
    // Of a fraction, a plan loses whole posts only: the rest is not wanted either where no window is left to put it in.
    if (loss >= demand.posts && !hasOpenWindow(model, channel, demand)) return 0
    return Math.max(0, target - loss * 1000)
  }
}

/** Whole posts that closed days cost, by week: the plan's own count, as if no day were past and nothing stood. */
function lostByWeek(model: Model, channel: ChannelModel): Map<number, number> {
  const early = { ...model, nowDay: model.firstDay - 1, nowMinute: 0 }
  const empty = { standing: [], taken: new Set<string>() }
  const lost = new Map<number, number>()
  for (const line of placeSlots(early, chooserOf(early, channel), empty).leftOut) {
    if (line.code !== 'left.closed') continue
    const week = weekOfMonday(line.week)
    lost.set(week, (lost.get(week) ?? 0) + line.count)
  }
  return lost
}

function weekOfMonday(monday: LocalDate): number {
  return weekOfDay(dayNumber(monday))
}

function isClosedThroughout({ closed }: Model, { from, until }: WeekDemand): boolean {
  for (let day = from; day <= until; day += 1) if (!closed.has(day)) return false
  return true
}

function hasOpenWindow({ closed }: Model, { windows }: ChannelModel, { from, until }: WeekDemand): boolean {
  for (let day = from; day <= until; day += 1) {
    if (!closed.has(day) && windows.some(({ weekday }) => weekday === weekdayOfDay(day))) return true
  }
  return false
}
