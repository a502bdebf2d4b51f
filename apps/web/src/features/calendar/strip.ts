import type { Channel, Id } from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { wholePosts } from '../../lib/whole-posts.ts'

/** One channel's posts against plan, over the period in view. */
export interface StripLine {
  channelId: Id
  /** Thousandths of a post. */
  target: number
  published: number
  planned: number
  open: number
  /** Whole posts that are wanted and have no place at all, open ones included; negative when there are more than wanted. */
  short: number
}

/** Frequency against plan per channel, in the channels' order; channels that neither want nor have posts are left out. */
export function stripOf(
  frequency: readonly FrequencyCell[],
  channels: Iterable<Pick<Channel, 'id'>>,
): StripLine[] {
  const lines: StripLine[] = []
  for (const { id } of channels) {
    const cells = frequency.filter(({ channelId }) => channelId === id)
    const sum = (count: (cell: FrequencyCell) => number) =>
      cells.reduce((total, cell) => total + count(cell), 0)
    const target = sum((cell) => cell.target)
    const published = sum((cell) => cell.published.count)
    const planned = sum((cell) => cell.planned.count)
    const open = sum((cell) => cell.open.count)
    if (target + published + planned + open === 0) continue
    const short = wholePosts(target - (published + planned + open) * 1000)
    lines.push({ channelId: id, target, published, planned, open, short })
  }
  return lines
}

/** The bar's three parts in per cent of the larger of target and posts, so that nothing runs over. */
export function stripParts({ target, published, planned, open }: StripLine): {
  published: number
  planned: number
  open: number
} {
  const whole = Math.max(target / 1000, published + planned + open, 1)
  const part = (count: number) => (count / whole) * 100
  return { published: part(published), planned: part(planned), open: part(open) }
}

/** How many posts are wanted, in whole ones: those there are a place for, and what is short or over. */
export function wantedIn({ published, planned, open, short }: StripLine): number {
  return published + planned + open + short
}
