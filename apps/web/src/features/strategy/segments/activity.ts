import {
  gridIndex,
  type Platform,
  postingDefaults,
  timeOfMinutes,
  type Weekday,
  weekdays,
} from '@cadans/domain'

/** How busy an hour is, in words, as values of 0 to 100. */
export const activityLevels = { high: 90, middle: 55, low: 25, none: 0 } as const
export type ActivityLevel = keyof typeof activityLevels

export interface ActivityBlock {
  weekday: Weekday
  from: string
  until: string
  activity: number
}

/** Runs of hours that are equally busy, quiet ones left out: what the week grid draws. */
export function activityBlocks(grid: readonly number[]): ActivityBlock[] {
  return weekdays.flatMap((weekday) => {
    const blocks: ActivityBlock[] = []
    for (let hour = 0; hour < 24; hour += 1) {
      const activity = grid[gridIndex(weekday, hour)] ?? 0
      const until = timeOfMinutes((hour + 1) * 60)
      const last = blocks.at(-1)
      if (activity === 0) continue
      if (last !== undefined && last.activity === activity && last.until === timeOfMinutes(hour * 60))
        last.until = until
      else blocks.push({ weekday, from: timeOfMinutes(hour * 60), until, activity })
    }
    return blocks
  })
}

/** Sets the hours that a stretch touches. */
export function withActivity(
  grid: readonly number[],
  span: { weekday: Weekday; from: string; until: string },
  activity: number,
): number[] {
  const from = Number(span.from.slice(0, 2))
  const until = Math.ceil(Number(span.until.slice(0, 2)) + Number(span.until.slice(3)) / 60)
  return grid.map((was, index) => {
    const hour = index - gridIndex(span.weekday, 0)
    return hour >= from && hour < until ? activity : was
  })
}

export function emptyGrid(): number[] {
  return Array.from({ length: 168 }, () => 0)
}

/** A grid from the sourced posting times of a platform: busy where those windows are strong. */
export function usualGrid(platform: Platform): number[] {
  return postingDefaults[platform].windows.reduce(
    (grid, window) => withActivity(grid, window, window.weight * 10),
    emptyGrid(),
  )
}

/**
 * A grid from a spreadsheet: seven rows of twenty-four figures (Monday first), twenty-four rows of seven, or all 168 in a row. The most
 * there is becomes 100; undefined for anything else, and for a week without any.
 */
export function pastedGrid(text: string): number[] | undefined {
  const rows = text
    .trim()
    .split(/\r?\n/v)
    .map((line) => line.trim().split(/[\t;\s]+/v))
  const figures = rows.flat().map((cell) => Number(cell.replace(',', '.').replace('%', '')))
  const most = Math.max(...figures)
  if (figures.length !== 168 || figures.some((figure) => !(figure >= 0)) || !(most > 0) || most === Infinity)
    return undefined
  const isTransposed = rows.length === 24 && rows.every(({ length }) => length === 7)
  return Array.from({ length: 168 }, (_, at) => {
    const from = isTransposed ? (at % 24) * 7 + Math.floor(at / 24) : at
    return Math.round((100 * (figures[from] ?? 0)) / most)
  })
}
