/** Warm draws people together, indignant calls them to stop something. */
export const moods = ['neutral', 'warm', 'indignant'] as const

/** A set of which more than half is rational deserves a remark: stories and feelings do better on social media. */
export function isMostlyRational(messages: readonly { appeal: number }[]): boolean {
  return messages.length > 0 && messages.filter(({ appeal }) => appeal < 0).length * 2 > messages.length
}
