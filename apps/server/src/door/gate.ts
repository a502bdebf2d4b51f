import { DomainError } from '@cadans/domain'

/** Does a work when its turn has come. @throws {DomainError} `door.busy` when too many wait */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>

/** Lets `most` works run at once and `waiting` wait. */
export function createGate(most: number, waiting: number): Gate {
  const queue: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) {
      if (queue.length >= waiting) throw new DomainError('door.busy')
      // Whoever leaves hands its place over, so that nobody new takes it in between.
      await new Promise<void>((resolve) => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
