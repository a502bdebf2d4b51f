import { DomainError } from '@cadans/domain'
import type { Executor } from '@cadans/database'
import { findTotal } from './live.store.ts'

/** Milliseconds between two looks at the change numbers: somebody else's change is on the screen well within a second. */
const LOOK = 250
/** Milliseconds after which a stream looks whether its session still is. */
const LOOK_AGAIN = 30_000
/** One a browser, shared by its tabs; where tabs cannot share, some more. */
const MOST_OF_ONE = 5
const MOST_IN_ALL = 1000

/** Somebody who watches. */
interface Stream {
  /** Waits for a change after the one that was seen, for the time to look again, or for the end. */
  next(signal: AbortSignal): Promise<void>
  leave(): void
}

/**
 * Tells those who watch that something has changed. It looks at the change counters, which every write raises, so that no write can
 * forget to tell, whichever process it was made by; while nobody watches it does not look.
 */
export interface Live {
  /** @throws {DomainError} `live.tooMany` */
  enter(who: string): Promise<Stream>
  readonly isClosed: boolean
  /** Ends all streams, for good. */
  close(): void
}

export function createLive(executor: Executor, warn: (error: unknown) => void): Live {
  const watching = new Map<string, number>()
  const waiting = new Set<() => void>()
  let streams = 0
  let version = 0
  let total: string | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let isLooking = false
  let isClosed = false

  function wake(): void {
    version += 1
    for (const go of waiting) go()
  }

  async function look(): Promise<void> {
    if (isLooking) return
    isLooking = true
    try {
      const now = await findTotal(executor)
      if (total !== undefined && now !== total) wake()
      total = now
    } catch (error) {
      warn(error)
    } finally {
      isLooking = false
    }
  }

  function count(who: string, by: 1 | -1): void {
    streams += by
    const own = (watching.get(who) ?? 0) + by
    if (own === 0) watching.delete(who)
    else watching.set(who, own)
    if (streams === 0) {
      clearInterval(timer)
      timer = undefined
      total = undefined
    } else timer ??= setInterval(() => void look(), LOOK)
  }

  return {
    async enter(who) {
      if ((watching.get(who) ?? 0) >= MOST_OF_ONE || streams >= MOST_IN_ALL)
        throw new DomainError('live.tooMany')
      count(who, 1)
      // What changes from here on is noticed, whenever whoever enters reads for the first time.
      if (total === undefined) await look()
      let seen = version
      return {
        async next(signal) {
          if (seen === version && !isClosed && !signal.aborted) await pause(waiting, signal)
          seen = version
        },
        leave: () => count(who, -1),
      }
    },
    get isClosed() {
      return isClosed
    },
    close() {
      isClosed = true
      wake()
    },
  }
}

function pause(waiting: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(go, LOOK_AGAIN)
    function go(): void {
      clearTimeout(late)
      waiting.delete(go)
      signal.removeEventListener('abort', go)
      resolve()
    }
    waiting.add(go)
    signal.addEventListener('abort', go, { once: true })
  })
}
