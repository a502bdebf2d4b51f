import { shareOf } from '../numbers/shares.ts'
import { NONE } from '../numbers/chairman.ts'
import { type Entry, indexIn } from '../request/entry.ts'
import { type Keeping, keepValues, mendValues } from '../turns/keep.ts'
import type { Model } from '../request/model.ts'
import { doesTell, tellOwed } from '../turns/owed.ts'
import { count, give, sequenceOf, type SequenceWishes } from '../turns/sequence.ts'
import { gridIndex } from '@cadans/domain'
import type { Wishes } from '../demand/wishes.ts'
import { weekdayOfDay } from '../request/week.ts'

/** A segment for each place by the channel's shares, among those that the message is for; the freedom goes to who is there. */
export function setSegments(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  const isMeant = (entry: Entry, segment: number): boolean => {
    const meant = model.messages[entry.message]?.segmentIds ?? []
    return meant.length === 0 || meant.includes(model.segments[segment]?.id ?? '')
  }
  const keeping: Keeping & SequenceWishes = {
    ...segmentSequence(wishes),
    fixedOf: ({ standing, segment }) => (standing === null ? NONE : segment),
    earlierOf: ({ kept }) => indexIn(model.segmentIndex, kept?.segmentId ?? null),
    allows: isMeant,
    set: (entry, segment) => {
      entry.segment = segment
    },
  }
  keepValues(entries, keeping)
  const sequence = sequenceOf(entries, segmentSequence(wishes))
  for (const entry of entries) {
    if (entry.reserve) continue
    if (entry.segment !== NONE || entry.standing !== null) {
      count(sequence, entry, entry.segment)
      continue
    }
    const shares = wishes.segments(entry.channel)
    const hour = gridIndex(weekdayOfDay(entry.day), Math.floor(entry.minute / 60))
    entry.segment = give(sequence, entry, {
      allows: (segment) => shareOf(shares, segment) > 0 && isMeant(entry, segment),
      score: (segment) =>
        model.segments[segment]?.activity.find(({ channelId }) => channelId === entry.channel.id)?.grid[
          hour
        ] ?? 0,
    })
  }
  mendValues(entries, keeping)
}

/** Says why each new place has its segment. */
export function tellSegments(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  tellOwed(entries, segmentSequence(wishes), (entry, { value, owed, share }) => {
    if (doesTell(entry, owed))
      entry.reasons.push({ code: 'segment.owed', segmentId: model.segments[value]?.id ?? '', owed, share })
  })
}

function segmentSequence(wishes: Wishes): SequenceWishes {
  return {
    sharesOf: ({ channel }) => wishes.segments(channel),
    valueOf: ({ segment }) => segment,
    skips: ({ standing, segment, reserve }) => reserve || (standing !== null && segment === NONE),
  }
}
