import {
  addDays,
  daysBetween,
  type Horizon,
  type Id,
  isWithin,
  type LocalDate,
  mondayOf,
} from '@cadans/domain'
import type { Adherence, Difference } from '@cadans/planner'
import type { Basis } from './basis.ts'

/** `still` is what stands or stays as it is. */
export type BrickState = 'still' | 'changed' | 'added' | 'removed'

/** One post in the picture of a week. */
export interface Brick {
  themeId: Id | null
  state: BrickState
}

/** One channel in the coming weeks. */
export interface ChannelWeeks {
  channelId: Id
  /** Posts a week in thousandths, on average over all that is to come: as it is, as it would be, as it was wanted. */
  frequency: { before: number; after: number; target: number }
  /** A stack a week, in order of time, with what goes on top. */
  weeks: readonly (readonly Brick[])[]
}

/** A quarter: more would be too small to see a post in. */
const MOST_WEEKS = 13

/** The Mondays from which the weeks of a horizon run. */
export function weeksOf({ from, until }: Horizon): LocalDate[] {
  const weeks: LocalDate[] = []
  for (let monday = mondayOf(from); monday <= until && weeks.length < MOST_WEEKS; monday = addDays(monday, 7))
    weeks.push(monday)
  return weeks
}

interface Shown {
  weeks: readonly LocalDate[]
  horizon: Horizon
  before: Adherence
  after: Adherence
}

/** Channels in their order: those that are planned for, and those that still have posts. */
export function channelWeeksOf(
  { strategy, standing }: Basis,
  { added, moved, removed, kept }: Difference,
  { weeks, horizon, before, after }: Shown,
): ChannelWeeks[] {
  const bricks = new Map<string, (Brick & { at: string })[]>()
  const put = (
    post: { channelId: Id; date: LocalDate; time: string; themeId: Id | null },
    state: BrickState,
  ): void => {
    const { channelId, date, time, themeId } = post
    if (!isWithin(date, horizon)) return
    const key = `${channelId}/${mondayOf(date)}`
    const list = bricks.get(key) ?? []
    bricks.set(key, list)
    list.push({ themeId, state, at: `${state === 'removed' ? 1 : 0}${date}${time}` })
  }
  for (const post of standing) if (post.status !== 'skipped') put(post, 'still')
  for (const { place } of kept) put(place, 'still')
  for (const { place } of moved) put(place, 'changed')
  for (const place of added) put(place, 'added')
  for (const place of removed) put(place, 'removed')

  const planned = new Set(after.frequency.map(({ channelId }) => channelId))
  return strategy.channels
    .toSorted((a, b) => a.position - b.position)
    .map(({ id }) => ({
      channelId: id,
      frequency: {
        before: weekly(countedOf(before, id), horizon),
        after: weekly(countedOf(after, id), horizon),
        target: weekly(wantedOf(after, id), horizon),
      },
      weeks: weeks.map((monday) =>
        (bricks.get(`${id}/${monday}`) ?? [])
          .toSorted((a, b) => (a.at < b.at ? -1 : 1))
          .map(({ themeId, state }) => ({ themeId, state })),
      ),
    }))
    .filter(
      ({ channelId, weeks: stacks }) => planned.has(channelId) || stacks.some(({ length }) => length > 0),
    )
}

/** In thousandths of a post, as targets are. */
function countedOf({ frequency }: Adherence, channelId: Id): number {
  return (
    frequency
      .filter((cell) => cell.channelId === channelId)
      .reduce((sum, { published, planned, open }) => sum + published.count + planned.count + open.count, 0) *
    1000
  )
}

function wantedOf({ frequency }: Adherence, channelId: Id): number {
  return frequency.filter((cell) => cell.channelId === channelId).reduce((sum, { target }) => sum + target, 0)
}

function weekly(total: number, { from, until }: Horizon): number {
  return Math.round((total * 7) / (daysBetween(from, until) + 1))
}
