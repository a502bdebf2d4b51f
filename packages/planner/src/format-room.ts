import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import { WHOLE } from './shares.ts'
import type { Wishes } from './wishes.ts'

/** Where two places of a channel can exchange formats without the shares running further off than their bound. */
export interface FormatRoom {
  /** Places of the same channel, nearest first, that lie close enough. */
  near: (entry: Entry) => readonly Entry[]
  allows: (one: Entry, other: Entry) => boolean
  /** Keeps count of an exchange that was made: both have their new formats. */
  exchange: (one: Entry, other: Entry) => void
}

interface Line {
  entries: Entry[]
  /** By place on the channel and format: how far it is behind. */
  behind: number[]
  limit: number
}

export function formatRoom(
  entries: readonly Entry[],
  { wishes, reach }: { wishes: Wishes; reach: number },
): FormatRoom {
  const lines: Line[] = []
  const ranks = new Map<Entry, number>()
  for (const entry of entries) {
    if (entry.reserve || entry.dropped || entry.format === NONE) continue
    const shares = wishes.formats(entry.channel)
    const line = (lines[entry.channel.index] ??= { entries: [], behind: [], limit: boundOf(shares) })
    const rank = line.entries.length
    ranks.set(entry, rank)
    line.entries.push(entry)
    for (const [format, share] of shares.entries()) {
      const before = rank === 0 ? 0 : (line.behind[(rank - 1) * shares.length + format] ?? 0)
      line.behind.push(before + share - (entry.format === format ? WHOLE : 0))
    }
  }
  for (const line of lines) {
    if (line === undefined) continue
    for (const behind of line.behind) line.limit = Math.max(line.limit, Math.abs(behind))
  }
  /** The line, its number of formats, and the two in order of time. */
  const span = (one: Entry, other: Entry) => {
    const line = lines[one.channel.index]
    const [from = 0, until = 0] = [ranks.get(one) ?? 0, ranks.get(other) ?? 0].sort((a, b) => a - b)
    return { line, from, until, size: wishes.formats(one.channel).length }
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
      const leaves = line.entries[from]?.format ?? NONE
      const comes = line.entries[until]?.format ?? NONE
      for (let at = from; at < until; at += 1) {
        if ((line.behind[at * size + leaves] ?? 0) + WHOLE > line.limit) return false
        if (WHOLE - (line.behind[at * size + comes] ?? 0) > line.limit) return false
      }
      return true
    },
    exchange(one, other) {
      const { line, from, until, size } = span(one, other)
      if (line === undefined) return
      const left = line.entries[until]?.format ?? NONE
      const came = line.entries[from]?.format ?? NONE
      for (let at = from; at < until; at += 1) {
        line.behind[at * size + left] = (line.behind[at * size + left] ?? 0) + WHOLE
        line.behind[at * size + came] = (line.behind[at * size + came] ?? 0) - WHOLE
      }
    },
  }
}

/** The chairman's bound for so many formats. */
function boundOf(shares: readonly number[]): number {
  const active = shares.filter((share) => share > 0).length
  return WHOLE - WHOLE / Math.max(2, 2 * active - 2)
}
