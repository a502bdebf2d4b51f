import { interactionCounts, interactionsOf, type PostResult } from '@cadans/domain'

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

/** The figure of one result, null where it is not known. */
export function measured(result: ResultFigures, measure: ChordMeasure): number | null {
  if (measure === 'interactions') return interactionsOf(result)
  if (measure !== 'rate') return result[measure]
  const interactions = interactionsOf(result)
  return interactions === null || result.reach === null || result.reach === 0
    ? null
    : interactions / result.reach
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
