import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import { thousandths, WHOLE } from './shares.ts'

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
  const channels = new Map<number, Float64Array>()
  const active = new Map<number, Set<number>>()
  let all = new Float64Array(0)
  let channel = 0
  let total = 0
  for (const entry of entries) {
    const row = rowOf(entry)
    if (row === undefined || !row.some((share) => share > 0)) continue
    const value = valueOf(entry)
    if (value === NONE) continue
    const own = channels.get(entry.channel.index) ?? new Float64Array(row.length)
    const seen = active.get(entry.channel.index) ?? new Set<number>()
    channels.set(entry.channel.index, own)
    active.set(entry.channel.index, seen)
    if (all.length === 0) all = new Float64Array(row.length)
    for (let index = 0; index < row.length; index += 1) {
      const share = row[index] ?? 0
      const step = share - (index === value ? WHOLE : 0)
      own[index] = (own[index] ?? 0) + step
      all[index] = (all[index] ?? 0) + step
      channel = Math.max(channel, Math.abs(own[index] ?? 0))
      total = Math.max(total, Math.abs(all[index] ?? 0))
      if (share > 0) seen.add(index)
    }
  }
  const values = Math.max(0, ...[...active.values()].map(({ size }) => size))
  return { channel: thousandths(channel, WHOLE), total: thousandths(total, WHOLE), bound: boundOf(values) }
}

/** 1 − 1/(2n − 2) for n values, in thousandths, rounded. */
export function boundOf(values: number): number {
  return values < 2 ? 0 : Math.round(1000 - 1000 / (2 * values - 2))
}
