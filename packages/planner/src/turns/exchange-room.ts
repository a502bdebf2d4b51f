import { behindAfterEach } from '../numbers/behind.ts'
import { boundOver } from '../numbers/bound.ts'
import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { WHOLE } from '../numbers/shares.ts'
import type { Table } from '../numbers/table.ts'

/** Where two places of a channel can exchange values without the shares running further off than their bound. */
export interface ExchangeRoom {
  /** Places of the same channel, nearest first, that lie close enough. */
  near: (entry: Entry) => readonly Entry[]
  allows: (one: Entry, other: Entry) => boolean
  /** Keeps count of an exchange that was made: both have their new values. */
  exchange: (one: Entry, other: Entry) => void
}

interface Line {
  entries: readonly Entry[]
  /** By place on the channel and value: how far it is behind. */
  behind: Table
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
  const taking = entries.filter((entry) => !entry.reserve && !entry.dropped && valueOf(entry) !== NONE)
  const lines = new Map<number, Line>()
  const ranks = new Map<Entry, number>()
  for (const [index, own] of Map.groupBy(taking, ({ channel }) => channel.index)) {
    const shares = own.map(sharesOf)
    const behind = behindAfterEach(shares, own.map(valueOf))
    const limit = Math.max(boundOver(shares), behind.furthest())
    lines.set(index, { entries: own, behind, limit: limit > most ? Number.NEGATIVE_INFINITY : limit })
    for (const [rank, entry] of own.entries()) ranks.set(entry, rank)
  }
  /** The line, and the ranks of the two on it in order of time; undefined where one takes no part. */
  const span = (one: Entry, other: Entry) => {
    const line = lines.get(one.channel.index)
    const [first, second] = [ranks.get(one), ranks.get(other)]
    if (line === undefined || first === undefined || second === undefined) return undefined
    return { line, from: Math.min(first, second), until: Math.max(first, second) }
  }
  const valueAt = ({ entries: own }: Line, rank: number): number => {
    const entry = own[rank]
    return entry === undefined ? NONE : valueOf(entry)
  }
  return {
    near(entry) {
      const own = lines.get(entry.channel.index)?.entries ?? []
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
      const found = span(one, other)
      if (found === undefined) return false
      const { line, from, until } = found
      const leaves = valueAt(line, from)
      const comes = valueAt(line, until)
      for (let at = from; at < until; at += 1) {
        if (line.behind.at(at, leaves) + WHOLE > line.limit) return false
        if (WHOLE - line.behind.at(at, comes) > line.limit) return false
      }
      return true
    },
    exchange(one, other) {
      const found = span(one, other)
      if (found === undefined) return
      const { line, from, until } = found
      const left = valueAt(line, until)
      const came = valueAt(line, from)
      for (let at = from; at < until; at += 1) {
        line.behind.add(at, left, WHOLE)
        line.behind.add(at, came, -WHOLE)
      }
    },
  }
}
