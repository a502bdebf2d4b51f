/** A value that is looked at from several places. */
export interface Store<T> {
  get: () => T
  /** Puts another in its place, and tells who subscribed. */
  set: (next: T) => void
  /** @returns what ends it */
  subscribe: (listener: () => void) => () => void
}

export function createStore<T>(first: T): Store<T> {
  const listeners = new Set<() => void>()
  let current = first
  return {
    get: () => current,
    set: (next) => {
      current = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
