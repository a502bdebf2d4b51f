import { randomBytes } from 'node:crypto'
import { openDatabase, type OpenDatabase } from '@cadans/database'
import type { Id } from '@cadans/domain'
import type { Logger } from 'pino'
import { type Clock, createIdMaker, systemClock } from './clock.ts'
import type { Environment } from './environment.ts'
import { createLogger } from './logger.ts'

/** What everything in the server needs, built once; a test overrides a field. */
export interface AppContext {
  readonly database: OpenDatabase
  readonly clock: Clock
  readonly logger: Logger
  /** A new UUIDv7; later ones sort later. */
  readonly newId: () => Id
  /** Where people reach this installation, without a slash at the end: deep links and feed addresses start with it. */
  readonly publicUrl: string
}

export async function createContext(environment: Environment): Promise<AppContext> {
  const clock = systemClock
  return {
    database: await openDatabase(environment),
    clock,
    logger: createLogger(environment.logLevel),
    newId: createIdMaker(clock, randomBytes),
    publicUrl: environment.publicUrl,
  }
}
