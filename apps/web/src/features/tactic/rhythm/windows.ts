import type { PostingWindow } from '@cadans/domain'
import { drawn, type Hours } from '../parts/hours.ts'

/** How strongly a window pulls posts, in three words: if need be, good, the best time. */
export const windowStrengths = { light: 2, usual: 5, best: 8 } as const
export type WindowStrength = keyof typeof windowStrengths
export const strengths: readonly WindowStrength[] = ['best', 'usual', 'light']

/** Draws a window over what stood there; windows of one weight that touch become one. */
export function drawWindow(
  windows: readonly PostingWindow[],
  span: Hours,
  strength: WindowStrength,
): PostingWindow[] {
  return drawn(
    windows,
    { ...span, weight: windowStrengths[strength] },
    { isSame: (a, b) => a.weight === b.weight },
  )
}

/** The nearest of the three words for a weight of 1 to 10. */
export function strengthOf(weight: number): WindowStrength {
  if (weight >= 7) return 'best'
  return weight >= 4 ? 'usual' : 'light'
}
