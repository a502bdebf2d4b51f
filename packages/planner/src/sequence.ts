import { behind, type Chair, choose, createChair, NONE, type Preference } from './chairman.ts'
import type { Entry } from './entry.ts'
import { thousandths, WHOLE } from './shares.ts'

/** One attribute over the entries of each channel: a chair a channel, and the running total over all of them. */
export interface Sequence {
  seats: ReadonlyMap<Entry, { chair: Chair; place: number; shares: readonly number[] }>
  /** By value: how far it is behind over all channels, in parts of the whole. */
  total: Float64Array
}

interface SequenceWishes {
  /** The row of shares of an entry; all zeros takes it out of the sequence. */
  sharesOf: (entry: Entry) => readonly number[]
  /** The value an entry has already, or NONE. */
  valueOf: (entry: Entry) => number
  /** Entries that do not take part. */
  skips: (entry: Entry) => boolean
}

/** @param entries in order of time */
export function sequenceOf(entries: readonly Entry[], wishes: SequenceWishes): Sequence {
  const byChannel = new Map<number, Entry[]>()
  const rows = new Map<Entry, readonly number[]>()
  let values = 0
  for (const entry of entries) {
    if (wishes.skips(entry)) continue
    const shares = wishes.sharesOf(entry)
    if (!shares.some((share) => share > 0)) continue
    values = shares.length
    rows.set(entry, shares)
    const channel = byChannel.get(entry.channel.index)
    if (channel === undefined) byChannel.set(entry.channel.index, [entry])
    else channel.push(entry)
  }
  const seats = new Map<Entry, { chair: Chair; place: number; shares: readonly number[] }>()
  for (const list of byChannel.values()) {
    const shares = list.map((entry) => rows.get(entry) ?? [])
    const chair = createChair(shares, Int32Array.from(list, wishes.valueOf))
    for (const [place, entry] of list.entries())
      seats.set(entry, { chair, place, shares: shares[place] ?? [] })
  }
  return { seats, total: new Float64Array(values) }
}

/** A value with the figures that its reason states: how far behind it was, and its share, in thousandths. */
export interface Given {
  value: number
  owed: number
  share: number
}

/** Counts an entry that has its value already. */
export function count(sequence: Sequence, entry: Entry, value: number): void {
  const seat = sequence.seats.get(entry)
  if (seat === undefined) return
  for (const [other, share] of seat.shares.entries())
    sequence.total[other] = (sequence.total[other] ?? 0) + share
  if (value !== NONE) sequence.total[value] = (sequence.total[value] ?? 0) - WHOLE
}

/** Gives an entry its value; undefined when it takes no part or no value is allowed. */
export function give(sequence: Sequence, entry: Entry, preference: Preference = {}): Given | undefined {
  const seat = sequence.seats.get(entry)
  if (seat === undefined) return undefined
  const { chair, place, shares } = seat
  const value = choose(chair, place, preference)
  if (value === NONE) {
    count(sequence, entry, NONE)
    return undefined
  }
  const lag = (chair.demand[place * chair.values + value] ?? 0) - ((chair.taken[value] ?? 0) - 1) * chair.unit
  count(sequence, entry, value)
  return {
    value,
    owed: thousandths(lag, chair.unit),
    share: thousandths(shares[value] ?? 0, WHOLE),
  }
}

/** How far behind a value is on an entry's channel, in posts. */
export function behindOn(sequence: Sequence, entry: Entry, value: number): number {
  const seat = sequence.seats.get(entry)
  return seat === undefined ? 0 : behind(seat.chair, seat.place, value) / seat.chair.unit
}
