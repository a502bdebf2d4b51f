import type { LeftOut } from '@cadans/domain'
import { postsAbove, POST_PARTS, type WeekDemand } from '../demand/demand.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import { thousandths } from '../numbers/shares.ts'
import { bringPlaces, placeSlots } from '../slots/slots.ts'
import { TakenMinutes } from '../slots/taken-minutes.ts'
import { weekdayOfDay } from '../request/week.ts'
import { chooserOf } from '../slots/week-choice.ts'

const EMPTY = { standing: [], taken: new Set<string>(), free: [] }

/**
 * What a channel's weeks are held against, in thousandths of a post: the tactic's frequency, less what a plan of the empty
 * calendar leaves out for closed days. A pause is a kind of closed days, so a week that waits throughout wants nothing.
 */
export function weeklyTargets(model: Model, channel: ChannelModel): (demand: WeekDemand) => number {
  // Made for the first week that needs it: most have no closed day.
  let chooser: ReturnType<typeof chooserOf> | undefined
  return (demand) => {
    const above = 1000 * postsAbove(model, channel, demand)
    const target = thousandths(demand.parts, POST_PARTS) + above
    const days = daysOf(demand)
    const open = days.filter((day) => !model.closed.has(day))
    if (open.length === days.length) return target
    if (open.length === 0) return 0
    // As if no day were past: what was closed then was not wanted then either.
    const past = { nowDay: demand.from - 1, nowMinute: 0 }
    const week = { ...model, ...past, firstDay: demand.from, lastDay: demand.until }
    chooser ??= chooserOf(model, channel)
    const brought = bringPlaces(week, channel, EMPTY)
    const { leftOut, wanted } = placeSlots(week, chooser, { ...EMPTY, brought, minutes: new TakenMinutes() })
    const lost = leftOut.reduce((sum, line) => (isClosedOut(channel, line) ? sum + line.count : sum), 0)
    // A plan loses whole posts only: what is left of a fraction is not wanted either where no window is open to put it in.
    if (lost >= wanted && !open.some((day) => hasWindow(channel, day))) return 0
    return Math.max(0, target - lost * 1000)
  }
}

/** Lost to a closed day, of what the frequency asks for. */
function isClosedOut({ milestoneDays }: ChannelModel, line: LeftOut): boolean {
  if (line.code !== 'left.milestone') return line.code === 'left.closed'
  const own = milestoneDays.find(({ milestone }) => milestone.id === line.milestoneId)
  return line.why === 'closed' && own?.milestone.counts === 'within'
}

function daysOf({ from, until }: WeekDemand): number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index)
}

function hasWindow({ windows }: ChannelModel, day: number): boolean {
  return windows.some(({ weekday }) => weekday === weekdayOfDay(day))
}
