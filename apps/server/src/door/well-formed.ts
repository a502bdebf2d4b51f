/**
 * For `JSON.parse`: text without half a surrogate pair and without the character NUL, neither of which PostgreSQL can
 * hold, nor anybody see.
 */
export function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value
}
