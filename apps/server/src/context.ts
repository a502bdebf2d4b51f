import { openDatabase, type OpenDatabase } from '@cadans/database'
import type { Id } from '@cadans/domain'
import { CLIENT_FOLDER } from './client.ts'
import { type Clock, createIdMaker, systemClock } from './clock.ts'
import type { Environment } from './environment.ts'
import { createLogger, type Logger } from './logger.ts'
import { randomPool } from './random-pool.ts'
import { say, toStartProblem } from './start-problem.ts'

/** What everything in the server needs, built once; a test overrides a field. */
export interface AppContext {
  readonly database: OpenDatabase
  readonly clock: Clock
  readonly logger: Logger
  /** A new UUIDv7; later ones sort later. */
  readonly newId: () => Id
  /** Where people reach this installation, without a slash at the end: deep links and feed addresses start with it. */
  readonly publicUrl: string
  /** The build of the web client. */
  readonly clientFolder: string
  /** What is said instead of a page when there is no build. */
  readonly missingPages: string
}

/** @throws {StartProblem} when the database cannot be opened */
export async function createContext(environment: Environment): Promise<AppContext> {
  const clock = systemClock
  try {
    return {
      database: await openDatabase(environment),
      clock,
      logger: createLogger(environment.logLevel),
      newId: createIdMaker(clock, randomPool()),
      publicUrl: environment.publicUrl,
      clientFolder: CLIENT_FOLDER,
      missingPages: say(environment.locale, (words) => words.noPages),
    }
  } catch (error) {
    throw toStartProblem(error, environment)
  }
}
