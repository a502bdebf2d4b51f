import { AsyncLocalStorage } from 'node:async_hooks'
import { DomainError } from '@cadans/domain'

interface Held {
  error?: Error
}

const asking = new AsyncLocalStorage<Held>()

/**
 * Asks better-auth. What a database refuses it may hide behind an error of its own, and tell its log alone: here that comes out.
 * @throws what went wrong underneath, or else what better-auth threw
 */
export async function withCause<T>(ask: () => Promise<T>): Promise<T> {
  const held: Held = {}
  try {
    return await asking.run(held, ask)
  } catch (error) {
    throw error instanceof DomainError ? error : (held.error ?? error)
  }
}

/** Keeps the first error of what better-auth tells its log, for whoever asked. */
export function holdCause(told: readonly unknown[]): void {
  const held = asking.getStore()
  const error = told.find((one) => one instanceof Error)
  if (held !== undefined && error !== undefined) held.error ??= error
}
