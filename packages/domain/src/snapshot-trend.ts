import type { Platform } from './platform.ts'
import type { Snapshot } from './situation.schema.ts'
import type { LocalDate } from './time.ts'

/** The figures of a snapshot. */
export const snapshotFigures = [
  'followers',
  'postsPerWeek',
  'interactionsPerPost',
  'responseMinutes',
] as const
export type SnapshotFigure = (typeof snapshotFigures)[number]

/** What several accounts have together; of the others it is what they have on average. */
const adding: readonly SnapshotFigure[] = ['followers', 'postsPerWeek']

/**
 * How a figure of several accounts went, by date. Each account counts as it was last known; one that was first measured later counts
 * as it was first known before, so that measuring one more account is no growth.
 * @param snapshots of one's own accounts, or of one competitor's
 * @returns in the unit of the figure, by date; empty where it was never known
 */
export function trendOf(
  snapshots: readonly Snapshot[],
  figure: SnapshotFigure,
): { date: LocalDate; value: number }[] {
  const known = snapshots
    .flatMap(({ date, platform, [figure]: value }) => (value === null ? [] : [{ date, platform, value }]))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const now = new Map<Platform, number>()
  for (const { platform, value } of known.toReversed()) now.set(platform, value)
  const byDate = new Map<LocalDate, number>()
  for (const { date, platform, value } of known) {
    now.set(platform, value)
    const sum = [...now.values()].reduce((total, one) => total + one, 0)
    byDate.set(date, adding.includes(figure) ? sum : sum / now.size)
  }
  return [...byDate].map(([date, value]) => ({ date, value }))
}

/** From the first to the last of a trend, in parts of the first; null where nothing can be said. */
export function growthOf(trend: readonly { value: number }[]): number | null {
  const [first, last] = [trend[0]?.value, trend.at(-1)?.value]
  if (first === undefined || last === undefined || trend.length < 2 || first === 0) return null
  return (last - first) / first
}
