import { Behind } from '../numbers/behind.ts'
import { boundOf } from '../numbers/bound.ts'
import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { thousandths, WHOLE } from '../numbers/shares.ts'

/** How far counts run from their quotas, in thousandths of a post. */
export interface Balance {
  /** The most on any channel, for any value, after any place. */
  channel: number
  /** The most over all channels together in order of time. */
  total: number
  /** What chairman assignment can promise for a channel with as many values. */
  bound: number
}

/**
 * Counts against quotas in every prefix.
 * @param entries in order of time
 * @param rowOf the shares wanted at an entry; undefined when it takes no part
 */
export function balanceOf(
  entries: readonly Entry[],
  {
    rowOf,
    valueOf,
  }: { rowOf: (entry: Entry) => readonly number[] | undefined; valueOf: (entry: Entry) => number },
): Balance {
  const channels: Channel[] = []
  let all: Behind | undefined
  let channel = 0
  let total = 0
  for (const entry of entries) {
    const row = rowOf(entry)
    const value = valueOf(entry)
    if (row === undefined || value === NONE) continue
    const own = (channels[entry.channel.index] ??= channelOf(row.length))
    if (own.row !== row) noteRow(own, row)
    if (own.isEmpty) continue
    all ??= new Behind(row.length)
    for (const behind of [own.behind, all]) {
      behind.due(row)
      behind.give(value)
    }
    channel = Math.max(channel, own.behind.furthest())
    total = Math.max(total, all.furthest())
  }
  const values = channels.reduce((most, { active }) => Math.max(most, active.size), 0)
  return {
    channel: thousandths(channel, WHOLE),
    total: thousandths(total, WHOLE),
    bound: values < 2 ? 0 : thousandths(boundOf(values), WHOLE),
  }
}

interface Channel {
  behind: Behind
  /** Values that had a share at some place. */
  active: Set<number>
  row: readonly number[]
  isEmpty: boolean
}

function channelOf(values: number): Channel {
  return { behind: new Behind(values), active: new Set(), row: [], isEmpty: true }
}

function noteRow(channel: Channel, row: readonly number[]): void {
  channel.row = row
  channel.isEmpty = !row.some((share) => share > 0)
  for (const [value, share] of row.entries()) if (share > 0) channel.active.add(value)
}
