import { useSyncExternalStore } from 'react'
import { createStore } from './store.ts'

/**
 * How it is with the server: `live`, others' changes come by themselves; `quiet`, it answers but tells nothing by itself; `lost`, it
 * does not answer.
 */
export type Line = 'live' | 'quiet' | 'lost'

const line = createStore<Line>('live')

export function setLine(next: Line): void {
  if (next !== line.get()) line.set(next)
}

export function currentLine(): Line {
  return line.get()
}

export function useLine(): Line {
  return useSyncExternalStore(line.subscribe, line.get)
}
