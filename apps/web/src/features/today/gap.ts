import type { FrequencyCell } from '@cadans/planner'
import { wholePosts } from '../../lib/whole-posts.ts'

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
  const done = published.count + planned.count
  const toFill = Math.min(open.count, Math.max(0, Math.ceil(target / 1000) - done))
  return { toFill, short: Math.max(0, wholePosts(target - (done + toFill) * 1000)) }
}
