import { DomainError } from '@cadans/domain'
import type { Clock } from '../clock.ts'
import type { KnownActor } from './actor.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/**
 * What costs the disk or the processor so much that an account may do it so often at once, and once more after each so many
 * milliseconds. An example is four megabytes, a backup is the whole database.
 */
const allowances = {
  workspace: { atOnce: 10, each: 10 * MINUTE },
  backup: { atOnce: 5, each: 30 * MINUTE },
  plan: { atOnce: 60, each: 5 * SECOND },
  import: { atOnce: 20, each: MINUTE },
  export: { atOnce: 30, each: 10 * SECOND },
} as const

export type Cost = keyof typeof allowances

/** Counts what costs much, by account. Kept in this process. */
export interface Costs {
  /**
   * Whoever sits at the machine is not counted: it is their own.
   * @throws {DomainError} `account.tooMuch` with the minutes to wait
   */
  spend(actor: KnownActor, cost: Cost): void
}

export function createCosts(clock: Clock): Costs {
  /** By account and cost, the moment at which all of the allowance is there again. */
  const spent = new Map<string, number>()
  return {
    spend(actor, cost) {
      if (actor.kind === 'local') return
      const now = clock.now()
      const { atOnce, each } = allowances[cost]
      const key = `${actor.userId} ${cost}`
      const full = Math.max(spent.get(key) ?? 0, now) + each
      const wait = full - now - atOnce * each
      if (wait > 0) throw new DomainError('account.tooMuch', { minutes: Math.ceil(wait / MINUTE) })
      spent.set(key, full)
    },
  }
}
