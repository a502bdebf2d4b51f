import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { WHOLE } from '../numbers/shares.ts'

/** Where two places of a channel can exchange values without the shares running further off than their bound. */
export interface ExchangeRoom {
  /** Places of the same channel, nearest first, that lie close enough. */
  near: (entry: Entry) => readonly Entry[]
  allows: (one: Entry, other: Entry) => boolean
  /** Keeps count of an exchange that was made: both have their new values. */
  exchange: (one: Entry, other: Entry) => void
}

interface Line {
  entries: Entry[]
  /** By place on the channel and value: how far it is behind. */
  size: number
  behind: number[]
  limit: number
}

interface Exchanging {
  /** The shares wanted at an entry, as many on all of its channel. */
  sharesOf: (entry: Entry) => readonly number[]
  valueOf: (entry: Entry) => number
  /** How many places of its channel lie at most between two that exchange. */
  reach: number
  /**
   * No count may come to run further off. On a channel where one does already nothing is exchanged: that would let the repair of
   * the next plan change what that of this one could not.
   */
  most?: number
}

/** @param entries in order of time; those without a value take no part */
export function exchangeRoom(
  entries: readonly Entry[],
  { sharesOf, valueOf, reach, most = Number.POSITIVE_INFINITY }: Exchanging,
): ExchangeRoom {
  const lines: Line[] = []
  const ranks = new Map<Entry, number>()
  for (const entry of entries) {
    if (entry.reserve || entry.dropped || valueOf(entry) === NONE) continue
    const shares = sharesOf(entry)
    const size = shares.length
    const line = (lines[entry.channel.index] ??= { entries: [], size, behind: [], limit: boundOf(shares) })
    const rank = line.entries.length
    ranks.set(entry, rank)
    line.entries.push(entry)
    for (const [value, share] of shares.entries()) {
      const before = rank === 0 ? 0 : (line.behind[(rank - 1) * size + value] ?? 0)
      line.behind.push(before + share - (valueOf(entry) === value ? WHOLE : 0))
    }
  }
  for (const line of lines) {
    if (line === undefined) continue
    for (const behind of line.behind) line.limit = Math.max(line.limit, Math.abs(behind))
    if (line.limit > most) line.limit = Number.NEGATIVE_INFINITY
  }
  /** The line, its number of values, and the two in order of time. */
  const span = (one: Entry, other: Entry) => {
    const line = lines[one.channel.index]
    const [from = 0, until = 0] = [ranks.get(one) ?? 0, ranks.get(other) ?? 0].sort((a, b) => a - b)
    return { line, from, until, size: line?.size ?? 0 }
  }
  const valueAt = ({ entries: own }: Line, rank: number): number => {
    const entry = own[rank]
    return entry === undefined ? NONE : valueOf(entry)
  }
  return {
    near(entry) {
      const own = lines[entry.channel.index]?.entries ?? []
      const rank = ranks.get(entry)
      if (rank === undefined) return []
      return Array.from(
        { length: 2 * reach },
        (_, index) => rank + (index % 2 === 0 ? 1 : -1) * (1 + (index >> 1)),
      )
        .map((at) => own[at])
        .filter((one) => one !== undefined)
    },
    allows(one, other) {
      const { line, from, until, size } = span(one, other)
      if (line === undefined) return false
      const leaves = valueAt(line, from)
      const comes = valueAt(line, until)
      for (let at = from; at < until; at += 1) {
        if ((line.behind[at * size + leaves] ?? 0) + WHOLE > line.limit) return false
        if (WHOLE - (line.behind[at * size + comes] ?? 0) > line.limit) return false
      }
      return true
    },
    exchange(one, other) {
      const { line, from, until, size } = span(one, other)
      if (line === undefined) return
      const left = valueAt(line, until)
      const came = valueAt(line, from)
      for (let at = from; at < until; at += 1) {
        line.behind[at * size + left] = (line.behind[at * size + left] ?? 0) + WHOLE
        line.behind[at * size + came] = (line.behind[at * size + came] ?? 0) - WHOLE
      }
    },
  }
}

/** The chairman's bound for so many values. */
function boundOf(shares: readonly number[]): number {
  const active = shares.filter((share) => share > 0).length
  return WHOLE - WHOLE / Math.max(2, 2 * active - 2)
}
