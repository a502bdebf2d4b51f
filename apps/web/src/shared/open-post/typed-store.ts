import type { Id } from '@cadans/domain'

/** What was typed in a field and is not saved yet. */
export interface Typed {
  value: string
  /** What the field said when typing began. */
  from: string
}

const PREFIX = 'cadans.typed.'

/** @param key the post's id, a slash and the field */
export function readTyped(key: string): Typed | null {
  const text = localStorage.getItem(PREFIX + key)
  if (text === null) return null
  try {
    const typed: unknown = JSON.parse(text)
    return isTyped(typed) ? typed : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** A full store keeps nothing more: then what was typed is in its field alone, as before. */
export function keepTyped(key: string, typed: Typed): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(typed))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

export function forgetTyped(key: string): void {
  localStorage.removeItem(PREFIX + key)
}

/** Forgets all that was typed in a post. */
export function forgetTypedOf(postId: Id): void {
  const start = `${PREFIX}${postId}/`
  for (const key of Object.keys(localStorage)) if (key.startsWith(start)) localStorage.removeItem(key)
}

function isTyped(value: unknown): value is Typed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    typeof value.value === 'string' &&
    'from' in value &&
    typeof value.from === 'string'
  )
}
