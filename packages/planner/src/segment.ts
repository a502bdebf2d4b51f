import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import type { Model } from './model.ts'
import { tellOwed } from './owed.ts'
import { count, give, sequenceOf, type SequenceWishes } from './sequence.ts'
import { gridIndex } from '@cadans/domain'
import type { Wishes } from './wishes.ts'
import { weekdayOfDay } from './week.ts'

/** A segment for each place by the channel's shares, among those that the message is for; the freedom goes to who is there. */
export function setSegments(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  const sequence = sequenceOf(entries, segmentSequence(wishes))
  for (const entry of entries) {
    if (entry.reserve) continue
    if (entry.segment !== NONE || entry.standing !== null) {
      count(sequence, entry, entry.segment)
      continue
    }
    const shares = wishes.segments(entry.channel)
    const meant = model.messages[entry.message]?.segmentIds ?? []
    const hour = gridIndex(weekdayOfDay(entry.day), Math.floor(entry.minute / 60))
    entry.segment = give(sequence, entry, {
      allows: (segment) =>
        (shares[segment] ?? 0) > 0 &&
        (meant.length === 0 || meant.includes(model.segments[segment]?.id ?? '')),
      score: (segment) =>
        model.segments[segment]?.activity.find(({ channelId }) => channelId === entry.channel.id)?.grid[
          hour
        ] ?? 0,
    })
  }
}

/** Says why each new place has its segment. */
export function tellSegments(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  tellOwed(entries, segmentSequence(wishes), ({ reasons }, { value, owed, share }) => {
    reasons.push({ code: 'segment.owed', segmentId: model.segments[value]?.id ?? '', owed, share })
  })
}

function segmentSequence(wishes: Wishes): SequenceWishes {
  return {
    sharesOf: ({ channel }) => wishes.segments(channel),
    valueOf: ({ segment }) => segment,
    skips: ({ standing, segment, reserve }) => reserve || (standing !== null && segment === NONE),
  }
}
