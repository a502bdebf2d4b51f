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
  const spansFrom = keptByDay((day) =>
    [...hours(day), ...hours(day + 1).map(nextDay)].toSorted((a, b) => a.from - b.from),
  )
  return ({ day, minute }) => {
    let covered = 0
    let reached = minute
    for (const { from, until } of spansFrom(day)) {
      const start = Math.max(from, reached)
      const end = Math.min(until, minute + REACHABLE_MINUTES)
      if (end <= start) continue
      covered += end - start
      reached = end
    }
    return covered
  }
}

interface Span {
  /** In minutes of the day. */
  from: number
  until: number
}

function nextDay({ from, until }: Span): Span {
  return { from: from + 1440, until: until + 1440 }
}

/** The spans of a day in which somebody answers on a channel. */
export function answeringHours(model: Model, channel: ChannelModel): (day: number) => readonly Span[] {
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
  return keptByDay((day) =>
    rows
      .filter((row) => row.weekday === weekdayOfDay(day) && isThere(row, day))
      .map(({ from, until }) => ({ from: minutesOf(from), until: minutesOf(until) })),
  )
}

/** The same, worked out once a day: a plan asks for each start of a day. */
function keptByDay(spansOf: (day: number) => readonly Span[]): (day: number) => readonly Span[] {
  const known = new Map<number, readonly Span[]>()
  return (day) => {
    const kept = known.get(day)
    if (kept !== undefined) return kept
    const spans = spansOf(day)
    known.set(day, spans)
    return spans
  }
}
