/** People who look get posts that invite a reply, people who buy get links: see `askedFields`. */
export const segmentUses = ['look', 'buy', 'both'] as const

/** The place of a weekday (1 to 7) and hour (0 to 23) in an activity grid. */
export function gridIndex(weekday: number, hour: number): number {
  return (weekday - 1) * 24 + hour
}
