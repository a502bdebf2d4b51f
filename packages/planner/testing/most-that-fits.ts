import { addDays, dayNumber, minutesOf, weekdayOf } from '@cadans/domain'
import type { PlanRequest } from '../src/index.ts'

/**
 * How many posts of a channel fit in a week after now, by its windows, spacing, most a day, closed days and the quickest of its formats
 * that somebody makes: taking the earliest start that is allowed, again and again, which leaves the most room for the rest. Counted from
 * the request alone, without rubrics, standing posts, absences or holidays by rule.
 */
export function mostThatFits(request: PlanRequest, channelId: string, monday: string): number {
  const { now, horizon, strategy, tactic } = request
  const channel = tactic.channels.find((one) => one.channelId === channelId)
  if (channel === undefined) throw new Error(`No channel ${channelId}`)
  const made = tactic.formats.filter(
    ({ id }) =>
      channel.formatShares.some((one) => one.id === id && one.share > 0) &&
      (strategy.people.some(({ formatIds }) => formatIds.length === 0 || formatIds.includes(id)) ||
        tactic.hiredHelp.some(({ formatIds }) => formatIds.includes(id))),
  )
  const earliest = addDays(now.date, Math.min(...made.map(({ leadDays }) => leadDays)))
  const spacing = Math.max(1, channel.spacingMinutes)
  let count = 0
  let last = -Infinity
  for (const day of [0, 1, 2, 3, 4, 5, 6]) {
    const date = addDays(monday, day)
    const isClosed = strategy.closedDays.some(({ from, until }) => date >= from && date <= until)
    if (isClosed || date < earliest || date < horizon.from || date > horizon.until) continue
    let left = channel.mostPerDay
    for (let minute = 0; minute < 1440 && left > 0; minute += 30) {
      const isOpen = channel.windows.some(
        ({ weekday, from, until }) =>
          weekday === weekdayOf(date) && minute >= minutesOf(from) && minute < minutesOf(until),
      )
      const at = dayNumber(date) * 1440 + minute
      const isPast = date === now.date && minute <= minutesOf(now.time)
      if (!isOpen || isPast || at - last < spacing) continue
      last = at
      left -= 1
      count += 1
    }
  }
  return count
}
