import { Behind } from '../numbers/behind.ts'
import { behind, type Chair, choose, createChair, NONE, type Preference } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'

/** One attribute over the entries of each channel: a chair a channel, and the running total over all of them. */
interface Sequence {
  /** By channel. */
  chairs: readonly (Chair | undefined)[]
  /** By the entries' order: place in the chair of its channel, NONE for entries that take no part. */
  places: Int32Array
  /** By the entries' order: the shares wanted there. */
  rows: readonly (readonly number[])[]
  /** How far values are behind over all channels. */
  total: Behind
}

export interface SequenceWishes {
  /** The row of shares of an entry; all zeros takes it out of the sequence. */
  sharesOf: (entry: Entry) => readonly number[]
  /** The value an entry has already, or NONE. */
  valueOf: (entry: Entry) => number
  /** Entries that do not take part. */
  skips: (entry: Entry) => boolean
}

/** @param entries in order of time, numbered so */
export function sequenceOf(entries: readonly Entry[], wishes: SequenceWishes): Sequence {
  const size = (entries.at(-1)?.order ?? -1) + 1
  const places = new Int32Array(size).fill(NONE)
  const rows: (readonly number[])[] = []
  const byChannel: { shares: (readonly number[])[]; fixed: number[] }[] = []
  const empty = new Set<readonly number[]>()
  let values = 0
  let last: readonly number[] = []
  for (const entry of entries) {
    if (wishes.skips(entry)) continue
    const shares = wishes.sharesOf(entry)
    if (shares !== last && !shares.some((share) => share > 0)) empty.add(shares)
    last = shares
    if (empty.has(shares)) continue
    values = shares.length
    const channel = (byChannel[entry.channel.index] ??= { shares: [], fixed: [] })
    places[entry.order] = channel.shares.length
    rows[entry.order] = shares
    channel.shares.push(shares)
    channel.fixed.push(wishes.valueOf(entry))
  }
  const chairs = byChannel.map(({ shares, fixed }) => createChair(shares, Int32Array.from(fixed)))
  return { chairs, places, rows, total: new Behind(values) }
}

/** Counts an entry that has its value already. */
export function count({ places, rows, total }: Sequence, entry: Entry, value: number): void {
  const shares = rows[entry.order]
  if (places[entry.order] === NONE || shares === undefined) return
  total.due(shares)
  total.give(value)
}

/** Gives an entry a value by the chair of its channel; {@link NONE} when it takes no part or no value is allowed. */
export function give(sequence: Sequence, entry: Entry, preference: Preference = {}): number {
  const place = sequence.places[entry.order] ?? NONE
  const chair = sequence.chairs[entry.channel.index]
  if (place === NONE || chair === undefined) return NONE
  const value = choose(chair, place, preference)
  count(sequence, entry, value)
  return value
}

/** How far behind a value is on an entry's channel, in posts. */
export function behindOn(sequence: Sequence, entry: Entry, value: number): number {
  const place = sequence.places[entry.order] ?? NONE
  const chair = sequence.chairs[entry.channel.index]
  return place === NONE || chair === undefined ? 0 : behind(chair, place, value) / chair.unit
}
