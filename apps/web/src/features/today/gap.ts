import type { FrequencyCell } from '@cadans/planner'

export interface Gap {
  /** Open places that the target still asks for. */
  toFill: number
  /** Posts that the target asks for and that have no place at all. */
  short: number
}

/** What a channel lacks to reach the week's target, in whole posts. */
export function gapOf({
  published,
  planned,
  open,
  target,
}: Pick<FrequencyCell, 'published' | 'planned' | 'open' | 'target'>): Gap {
  const lacking = Math.max(0, Math.round(target / 1000) - published.count - planned.count)
  const toFill = Math.min(open.count, lacking)
  return { toFill, short: lacking - toFill }
}
