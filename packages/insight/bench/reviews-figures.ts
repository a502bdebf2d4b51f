export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The value that one in twenty falls below. */
export function worstInTwenty(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 20)] ?? Number.NaN
}
