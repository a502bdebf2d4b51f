import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import type { Model } from './model.ts'
import { count, give, sequenceOf } from './sequence.ts'
import { gridIndex } from '@cadans/domain'
import type { Wishes } from './wishes.ts'
import { weekdayOfDay } from './week.ts'

/** A segment for each place by the channel's shares, among those that the message is for; the freedom goes to who is there. */
export function setSegments(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  const sequence = sequenceOf(entries, {
    sharesOf: ({ channel }) => wishes.segments(channel),
    valueOf: ({ standing, segment }) => (standing === null ? NONE : segment),
    skips: ({ standing, segment, reserve }) => reserve || (standing !== null && segment === NONE),
  })
  for (const entry of entries) {
    if (entry.reserve) continue
    if (entry.standing !== null) {
      count(sequence, entry, entry.segment)
      continue
    }
    const shares = wishes.segments(entry.channel)
    const meant = model.messages[entry.message]?.segmentIds ?? []
    const hour = gridIndex(weekdayOfDay(entry.day), Math.floor(entry.minute / 60))
    const given = give(sequence, entry, {
      allows: (segment) =>
        (shares[segment] ?? 0) > 0 &&
        (meant.length === 0 || meant.includes(model.segments[segment]?.id ?? '')),
      score: (segment) =>
        model.segments[segment]?.activity.find(({ channelId }) => channelId === entry.channel.id)?.grid[
          hour
        ] ?? 0,
    })
    if (given === undefined) continue
    entry.segment = given.value
    const segmentId = model.segments[given.value]?.id ?? ''
    entry.reasons.push({ code: 'segment.owed', segmentId, owed: given.owed, share: given.share })
  }
}
