import type { Difference } from '@cadans/planner'

export const differenceKinds = ['added', 'moved', 'removed', 'kept', 'leftOut'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** How many posts each part of a difference is about; what was left out counts posts, not lines. */
export function countsOf(difference: Difference): Record<DifferenceKind, number> {
  return {
    added: difference.added.length,
    moved: difference.moved.length,
    removed: difference.removed.length,
    kept: difference.kept.length,
    leftOut: difference.leftOut.reduce((sum, { count }) => sum + count, 0),
  }
}

/** How many places applying would write. */
export function changesOf(difference: Difference): number {
  return difference.added.length + difference.moved.length + difference.removed.length
}
