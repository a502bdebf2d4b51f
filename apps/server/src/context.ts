import { openDatabase, type OpenDatabase, type Place } from '@cadans/database'
import type { Id } from '@cadans/domain'
import { type Costs, createCosts } from './access/costs.ts'
import type { Auth } from './sign-in/auth.ts'
import { createGuesses, type Guesses } from './sign-in/guesses.ts'
import { loadAuth } from './sign-in/load-auth.ts'
import { readSessionSecret } from './sign-in/session-secret.ts'
import { CLIENT_FOLDER } from './client.ts'
import { type Clock, createIdMaker, systemClock } from './clock.ts'
import type { Environment } from './environment.ts'
import { createLive, type Live } from './live/live.ts'
import { createLogger, type Logger } from './logger.ts'
import { createMail, type SendMail } from './mail.ts'
import { createListener, type Listener } from './listener/listener.ts'
import { createPlanner, type Planner } from './planner/planner.ts'
import { randomPool } from './random-pool.ts'
import { say, toStartupProblem } from './startup-problem.ts'
import { makeToken } from './token.ts'

/** What everything in the server needs, built once; a test overrides a field. */
export interface AppContext {
  readonly database: OpenDatabase
  readonly clock: Clock
  readonly logger: Logger
  /** Passwords, sessions and second steps. */
  readonly auth: () => Promise<Auth>
  /** Who tries secrets, and how long they wait. */
  readonly guesses: Guesses
  /** What costs much, and who did how much of it. */
  readonly costs: Costs
  /** The way out for mail, where there is one. */
  readonly mail: SendMail | undefined
  /** The secret of the address by which the first account is made; printed at start, kept nowhere. */
  readonly claimToken: string
  /** Tells those who watch that something has changed. */
  readonly live: Live
  /** Makes plans, beside what else is asked. */
  readonly planner: Planner
  /** Finds out what strikes a chord, beside what else is asked. */
  readonly listener: Listener
  /** How many proxies stand before the server. */
  readonly proxies: number
  /** A new UUIDv7; later ones sort later. */
  readonly newId: () => Id
  /** Where the rows live: what backups are made of. */
  readonly place: Place
  /** Where people reach this installation, without a slash at the end: deep links and feed addresses start with it. */
  readonly publicUrl: string
  /** The build of the web client. */
  readonly clientFolder: string
  /** What is said instead of a page when there is no build. */
  readonly missingPages: string
}

/** @throws {StartupProblem} when the database cannot be opened */
export async function createContext(environment: Environment): Promise<AppContext> {
  const clock = systemClock
  const logger = createLogger(environment.logLevel)
  const { publicUrl } = environment
  try {
    const database = await openDatabase(environment)
    const mail = await createMail({ url: environment.smtpUrl, from: environment.mailFrom, logger })
    const secret = environment.sessionSecret ?? readSessionSecret(environment.dataDir)
    return {
      database,
      place: { dataDir: environment.dataDir, databaseUrl: environment.databaseUrl },
      clock,
      logger,
      mail,
      auth: loadAuth({ database, publicUrl, secret, logger }),
      guesses: createGuesses(clock),
      costs: createCosts(clock),
      claimToken: makeToken(),
      live: createLive(database.read, (error) => logger.error({ err: error }, 'live')),
      planner: createPlanner(),
      listener: createListener(),
      proxies: environment.proxies,
      newId: createIdMaker(clock, randomPool()),
      publicUrl,
      clientFolder: CLIENT_FOLDER,
      missingPages: say(environment.locale, (words) => words.noPages),
    }
  } catch (error) {
    throw toStartupProblem(error, environment)
  }
}
