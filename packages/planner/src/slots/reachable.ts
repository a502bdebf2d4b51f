import { isWithin, minutesOf, type Reachability } from '@cadans/domain'
import type { ChannelModel, Model } from '../request/model.ts'
import { dateOf, weekdayOfDay } from '../request/week.ts'

/** A post that invites a reply wants somebody there for this long. */
export const REACHABLE_MINUTES = 120

export interface Moment {
  day: number
  minute: number
}

/** How many of the two hours after a moment somebody answers on this channel; hired help that answers covers absences. */
export function reachableAfter(model: Model, channel: ChannelModel): (moment: Moment) => number {
  const hours = answeringHours(model, channel)
  return ({ day, minute }) => {
    const spans = [day, day + 1].flatMap((date) =>
      hours(date).map(({ from, until }) => {
        const shift = (date - day) * 1440
        return { from: from + shift, until: until + shift }
      }),
    )
    spans.sort((a, b) => a.from - b.from)
    let covered = 0
    let reached = minute
    for (const { from, until } of spans) {
      const start = Math.max(from, reached)
      const end = Math.min(until, minute + REACHABLE_MINUTES)
      if (end <= start) continue
      covered += end - start
      reached = end
    }
    return covered
  }
}

/** The spans of a day, in minutes, in which somebody answers on a channel. */
export function answeringHours(
  model: Model,
  channel: ChannelModel,
): (day: number) => { from: number; until: number }[] {
  const rows = model.tactic.reachability.filter(
    ({ channelId }) => channelId === null || channelId === channel.id,
  )
  const isCovered = model.hiredHelp.some(
    ({ answers, channelIds }) => answers && (channelIds.length === 0 || channelIds.includes(channel.id)),
  )
  const { absences } = model.basis.strategy
  const isThere = ({ personId }: Reachability, day: number): boolean =>
    isCovered ||
    personId === null ||
    !absences.some((absence) => absence.personId === personId && isWithin(dateOf(day), absence))
  return (day) =>
    rows
      .filter((row) => row.weekday === weekdayOfDay(day) && isThere(row, day))
      .map(({ from, until }) => ({ from: minutesOf(from), until: minutesOf(until) }))
}
