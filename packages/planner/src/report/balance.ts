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
  const channels: { sums: Float64Array; active: Set<number>; row: readonly number[]; isEmpty: boolean }[] = []
  let all = new Float64Array(0)
  let channel = 0
  let total = 0
  for (const entry of entries) {
    const row = rowOf(entry)
    const value = valueOf(entry)
    if (row === undefined || value === NONE) continue
    if (all.length === 0) all = new Float64Array(row.length)
    const own = (channels[entry.channel.index] ??= {
      sums: new Float64Array(row.length),
      active: new Set(),
      row: [],
      isEmpty: true,
    })
    if (own.row !== row) {
      own.row = row
      own.isEmpty = !row.some((share) => share > 0)
      for (const [index, share] of row.entries()) if (share > 0) own.active.add(index)
    }
    if (own.isEmpty) continue
    const { sums } = own
    for (let index = 0; index < row.length; index += 1) {
      const step = (row[index] ?? 0) - (index === value ? WHOLE : 0)
      const here = (sums[index] ?? 0) + step
      const everywhere = (all[index] ?? 0) + step
      sums[index] = here
      all[index] = everywhere
      channel = Math.max(channel, Math.abs(here))
      total = Math.max(total, Math.abs(everywhere))
    }
  }
  const values = channels.reduce((most, { active }) => Math.max(most, active.size), 0)
  return { channel: thousandths(channel, WHOLE), total: thousandths(total, WHOLE), bound: boundOf(values) }
}

/** 1 − 1/(2n − 2) for n values, in thousandths, rounded. */
function boundOf(values: number): number {
  return values < 2 ? 0 : Math.round(1000 - 1000 / (2 * values - 2))
}
