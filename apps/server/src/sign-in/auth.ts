import { closeAccountDoors, type OpenDatabase } from '@cadans/database'
import { PASSWORD_LEAST, PASSWORD_MOST } from '@cadans/domain'
import { betterAuth } from 'better-auth'
import { createAuthMiddleware, isAPIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { holdCause } from './auth-cause.ts'
import type { Logger } from '../logger.ts'
import { hashPassword, isPassword } from './password.ts'
import { PEER_HEADER } from './peer-header.ts'

export interface AuthOptions {
  database: Pick<OpenDatabase, 'accounts' | 'engine'>
  publicUrl: string
  secret: string
  logger: Logger
}

/** In seconds. A session that nobody uses for two weeks is over; each day of use begins them anew. */
const IDLE = 14 * 86_400
const RENEWED = 86_400

/** Requests from one address in so many seconds. */
const OFTEN = { window: 60, max: 100 }

/**
 * Accounts with e-mail and password, a second step by app, and sessions in the database. Nobody signs up by this: an account is
 * made by the first owner's link or by an invitation.
 */
export function createAuth({ database, publicUrl, secret, logger }: AuthOptions) {
  const { accounts } = database
  return betterAuth({
    appName: 'Cadans',
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    database: { db: database.accounts, type: database.engine },
    telemetry: { enabled: false },
    user: { modelName: 'users' },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications', storeIdentifier: 'hashed' },
    session: { modelName: 'sessions', expiresIn: IDLE, updateAge: RENEWED },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LEAST,
      maxPasswordLength: PASSWORD_MOST,
      password: { hash: hashPassword, verify: isPassword },
    },
    hooks: { after: createAuthMiddleware((context) => closeAfterChange(accounts, context)) },
    plugins: [
      twoFactor({
        issuer: 'Cadans',
        schema: { twoFactor: { modelName: 'two_factors' } },
        // Whoever has the password could lock its owner out with it: the door counts, and keeps known browsers apart.
        accountLockout: { enabled: false },
      }),
    ],
    // What it cannot answer is for our log, under an id, and not for its own.
    onAPIError: { throw: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limits',
      ...OFTEN,
      // Its own are three tries in ten seconds for all who share an address, right or wrong: the door counts wrong ones.
      customRules: { '/sign-in/*': OFTEN, '/change-password': OFTEN, '/two-factor/*': OFTEN },
    },
    // The door has compared Origin with Host for every request by then.
    trustedOrigins: (request) => {
      const origin = request?.headers.get('origin')
      return typeof origin === 'string' ? [origin] : []
    },
    advanced: {
      cookiePrefix: 'cadans',
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [PEER_HEADER] },
    },
    logger: {
      level: 'warn',
      // Only what happened: what comes beside it may hold an address or a request.
      log: (level, message, ...told) => {
        holdCause(told)
        logger[level === 'error' ? 'error' : 'warn']({ auth: message }, 'account')
      },
    },
  })
}

/** A new password closes what the old one let in, whatever was asked for: only the session in which it was chosen goes on. */
async function closeAfterChange(
  accounts: OpenDatabase['accounts'],
  {
    path,
    context: { returned, session, newSession },
  }: Parameters<Parameters<typeof createAuthMiddleware>[0]>[0],
): Promise<void> {
  if (path !== '/change-password' || isAPIError(returned) || session === null) return
  const kept = (newSession ?? session).session.token
  await closeAccountDoors(accounts, [session.user.id], { kept })
}

export type Auth = ReturnType<typeof createAuth>
