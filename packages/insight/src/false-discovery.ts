/**
 * How surprising a difference must be at least, knowing how many were looked at: among many some are far apart by chance, and whoever picks the
 * extremes finds those. With this bound, of the differences that are taken for real no more than `part` are chance on average (Benjamini and
 * Hochberg 1995): the more of them stand out, the less each must.
 * @param surprises of each difference, its chance to be so far or further where there is none
 * @returns the chance up to which a difference is taken for real; nought where none is
 */
export function surpriseBound(surprises: readonly number[], part: number): number {
  const sorted = surprises.toSorted((a, b) => a - b)
  // Divided first: rounded, it is never more than the part itself.
  const boundAt = (index: number): number => part * ((index + 1) / sorted.length)
  const last = sorted.findLastIndex((surprise, index) => surprise <= boundAt(index))
  return last === -1 ? 0 : boundAt(last)
}

/** Of a chance that the one is more than the other, how surprising it is where they are alike. */
export function surpriseOf(chance: number): number {
  return 2 * Math.min(chance, 1 - chance)
}
