import { DomainError } from '@cadans/domain'
import type { Clock } from '../clock.ts'

/** What is guessed at, or from where, and how many wrong tries of it cost no wait. */
export interface Guessed {
  key: string
  free: number
}

/** In milliseconds: the wait after the first try too many. Each further one doubles it, up to the longest. */
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 15 * 60_000
/** Without a wrong try for so long, those before it are forgotten: longer than any wait, or waiting would win new free ones. */
const FORGOTTEN_AFTER = 24 * 3_600_000
/** Those tried longest ago are forgotten first. */
const MOST_KEPT = 100_000

/** Counts wrong tries. Kept in this process: a restart forgives. */
export interface Guesses {
  /**
   * Counts a try as wrong before it is made, so that many at once are not all the first.
   * @returns takes the count back, when the try was right
   * @throws {DomainError} `account.tooOften` with the minutes to wait
   */
  begin(guessed: readonly Guessed[]): () => void
}

export function createGuesses(clock: Clock): Guesses {
  const kept = new Map<string, { wrong: number; at: number }>()

  function wrongOf(key: string): { wrong: number; at: number } {
    const found = kept.get(key)
    const isForgotten = found === undefined || clock.now() - found.at > FORGOTTEN_AFTER
    return isForgotten ? { wrong: 0, at: 0 } : found
  }

  return {
    begin(guessed) {
      const now = clock.now()
      const waits = guessed.map(({ key, free }) => {
        const { wrong, at } = wrongOf(key)
        return at + waitAfter(wrong - free) - now
      })
      const wait = Math.max(...waits)
      if (wait > 0) throw new DomainError('account.tooOften', { minutes: Math.ceil(wait / 60_000) })
      const before = guessed.map(({ key }) => ({ key, at: wrongOf(key).at }))
      for (const { key } of guessed) {
        const { wrong } = wrongOf(key)
        kept.delete(key)
        kept.set(key, { wrong: wrong + 1, at: now })
      }
      for (const key of kept.keys()) {
        if (kept.size <= MOST_KEPT) break
        kept.delete(key)
      }
      return () => {
        for (const { key, at } of before) {
          const found = kept.get(key)
          if (found !== undefined) kept.set(key, { wrong: found.wrong - 1, at })
        }
      }
    },
  }
}

/** @param tooMany wrong tries beyond the free ones */
function waitAfter(tooMany: number): number {
  return tooMany < 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tooMany)
}
