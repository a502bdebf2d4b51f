import { interactionCounts, type PostResult } from '@cadans/domain'

/** What may strike a chord: all interactions, the part of those reached that reacted, or one count by itself. Always organic. */
export const chordMeasures = [
  'interactions',
  'rate',
  'reach',
  'impressions',
  ...interactionCounts,
  'conversions',
] as const
export type ChordMeasure = (typeof chordMeasures)[number]

export type ResultFigures = Omit<PostResult, 'id' | 'version' | 'postId'>

export type InteractionCount = (typeof interactionCounts)[number]

/** Part of the posts of which a count must be known to be part of the interactions of all. */
const COMMON = 0.9

/**
 * The counts that make up interactions among these results: those that are known of nearly all. A count that some posts cannot have would
 * otherwise be nought there, and make them look worse than they are.
 */
export function commonCounts(results: readonly ResultFigures[]): InteractionCount[] {
  const known = results.filter((result) => interactionCounts.some((count) => result[count] !== null))
  const often = interactionCounts.map((count) => ({
    count,
    posts: known.filter((result) => result[count] !== null).length,
  }))
  const most = Math.max(...often.map(({ posts }) => posts))
  const least = Math.min(most, COMMON * known.length)
  return often.filter(({ posts }) => posts > 0 && posts >= least).map(({ count }) => count)
}

/**
 * The figure of one result, null where it is not known.
 * @param counts what interactions are made of
 */
export function measured(
  result: ResultFigures,
  measure: ChordMeasure,
  counts: readonly InteractionCount[],
): number | null {
  if (measure !== 'interactions' && measure !== 'rate') return result[measure]
  if (counts.length === 0 || counts.some((count) => result[count] === null)) return null
  const interactions = counts.reduce((sum, count) => sum + (result[count] ?? 0), 0)
  if (measure === 'interactions') return interactions
  return result.reach === null || result.reach === 0 ? null : interactions / result.reach
}

/**
 * Logarithms of figures. Zero has none and counts as half of the least that was seen, so that the same figures in another unit
 * give the same effects. All zero gives zeros.
 */
export function logarithms(figures: readonly number[]): Float64Array {
  const least = figures.reduce((least, figure) => (figure > 0 && figure < least ? figure : least), Infinity)
  const ofZero = least === Infinity ? 1 : least / 2
  return Float64Array.from(figures, (figure) => Math.log(figure > 0 ? figure : ofZero))
}
