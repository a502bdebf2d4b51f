import type { PostingWindow } from '@cadans/domain'
import { cleared, covers, type HourOfWeek, joined, painted } from './hours.ts'

export const HOURS_OF_WEEK = 168

/** How strongly a window pulls posts, as three words: a few posts, usual, the best time. */
export const windowStrengths = { light: 2, usual: 5, best: 8 } as const
export type WindowStrength = keyof typeof windowStrengths

const sameWeight = (a: PostingWindow, b: PostingWindow) => a.weight === b.weight

/** The heaviest weight in each hour of the week, 0 where no window is open. */
export function hourWeights(windows: readonly PostingWindow[]): number[] {
  return Array.from({ length: HOURS_OF_WEEK }, (_, hour) =>
    windows.reduce((most, window) => (covers(window, hour) ? Math.max(most, window.weight) : most), 0),
  )
}

/** Opens hours with a weight, or closes them (weight 0). */
export function paintWindows(
  windows: readonly PostingWindow[],
  hours: readonly HourOfWeek[],
  weight: number,
): PostingWindow[] {
  if (weight === 0) return joined(cleared(windows, hours), sameWeight)
  return painted(windows, hours, { make: (one) => ({ ...one, weight }), isSame: sameWeight })
}

/** Makes the windows follow a grid of weights: only hours that differ are repainted, so half hours elsewhere stay. */
export function windowsFollowing(windows: readonly PostingWindow[], weights: readonly number[]): PostingWindow[] {
  const before = hourWeights(windows)
  const byWeight = new Map<number, HourOfWeek[]>()
  for (const [hour, weight] of weights.entries()) {
    if (weight !== before[hour]) byWeight.set(weight, [...(byWeight.get(weight) ?? []), hour])
  }
  return [...byWeight].reduce<PostingWindow[]>((all, [weight, hours]) => paintWindows(all, hours, weight), [
    ...windows,
  ])
}

/** The nearest of the three words for a weight. */
export function strengthOf(weight: number): WindowStrength {
  if (weight >= 7) return 'best'
  return weight >= 4 ? 'usual' : 'light'
}
