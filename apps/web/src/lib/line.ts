import { useSyncExternalStore } from 'react'

/**
 * How it is with the server: `live`, others' changes come by themselves; `quiet`, it answers but tells nothing by itself; `lost`, it
 * does not answer.
 */
export type Line = 'live' | 'quiet' | 'lost'

const listeners = new Set<() => void>()
let line: Line = 'live'

export function setLine(next: Line): void {
  if (next === line) return
  line = next
  for (const listener of listeners) listener()
}

export function currentLine(): Line {
  return line
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useLine(): Line {
  return useSyncExternalStore(subscribe, currentLine)
}
