import { addDays, type LocalDate } from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { wholeWeeks } from '../../lib/whole-weeks.ts'

/** A whole post in a week: it went out, more than was wanted, it is to go out, its place is open, or it is not there. */
export const blockKinds = ['placed', 'extra', 'planned', 'open', 'short'] as const
export type BlockKind = (typeof blockKinds)[number]

export interface WeekBlocks {
  week: LocalDate
  blocks: readonly BlockKind[]
  /** Posts that count: of a week that is over what went out, of others what is to go out as well. */
  done: number
  wanted: number
}

/** A channel's weeks in whole posts, in order of time. What is wanted of a week that has room for it yet is no shortage. */
export function blocksOf(cells: readonly FrequencyCell[], today: LocalDate): WeekBlocks[] {
  const sorted = cells.toSorted((one, other) => (one.week < other.week ? -1 : 1))
  const isOver = ({ week }: FrequencyCell) => addDays(week, 7) <= today
  const doneOf = (cell: FrequencyCell) => cell.published.count + (isOver(cell) ? 0 : cell.planned.count)
  const wanted = wholeWeeks(sorted.map((cell) => ({ done: doneOf(cell), target: cell.target })))
  return sorted.map((cell, at) => {
    const asked = wanted[at] ?? 0
    const done = doneOf(cell)
    const placed = Math.min(cell.published.count, asked)
    const open = isOver(cell) ? 0 : Math.min(cell.open.count, Math.max(0, asked - done))
    const counts: Record<BlockKind, number> = {
      placed,
      extra: cell.published.count - placed,
      planned: done - cell.published.count,
      open,
      short: Math.max(0, asked - done - open),
    }
    const blocks = blockKinds.flatMap((kind) => Array<BlockKind>(counts[kind]).fill(kind))
    return { week: cell.week, blocks, done, wanted: asked }
  })
}
