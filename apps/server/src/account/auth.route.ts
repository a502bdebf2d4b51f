import { createHash } from 'node:crypto'
import { DomainError } from '@cadans/domain'
import { toNodeHandler } from 'better-auth/node'
import express, { type Request, type RequestHandler, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { AppContext } from '../context.ts'
import { PEER_HEADER } from './auth.ts'
import { assertUncommon } from './common-password.ts'

/** What of better-auth is open; all else it can do is not there. */
const PATHS: readonly string[] = [
  '/sign-in/email',
  '/sign-out',
  '/list-sessions',
  '/revoke-session',
  '/revoke-other-sessions',
  '/revoke-sessions',
  '/change-password',
  '/request-password-reset',
  '/reset-password',
  '/update-user',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/generate-backup-codes',
]

/** Where a secret can be guessed. */
const GUESSED = /^\/(?:sign-in|reset-password|two-factor\/verify|request-password)/

/** A quarter of an hour, as the sentence says. */
const WINDOW = 15 * 60_000
/** Wrong answers in a window, for one account and from one address: an office shares one. */
const MOST_FOR_ACCOUNT = 10
const MOST_FROM_ADDRESS = 50
const MOST_BODY = 16_384

/** Signing in and out, sessions, passwords and second steps. */
export function authRoute(context: AppContext): Router {
  const router = Router()
  router.use((request, _response, next) => {
    if (!PATHS.includes(request.path)) throw new DomainError('input.invalid')
    next()
  })
  router.use(express.json({ limit: MOST_BODY }))
  router.use(guessing(MOST_FROM_ADDRESS, (request) => request.ip ?? ''))
  router.use(guessing(MOST_FOR_ACCOUNT, accountOf))
  router.use(async (request, _response, next) => {
    const chosen: unknown = (request.body as Record<string, unknown> | undefined)?.newPassword
    if (typeof chosen === 'string') await assertUncommon(chosen)
    next()
  })
  router.use((request, _response, next) => {
    // What stands under this name now is ours, whatever was sent.
    request.headers[PEER_HEADER] = request.ip ?? ''
    next()
  })
  router.use(toNodeHandler(context.auth))
  return router
}

/** Refuses more wrong answers than one mistakes oneself for. Kept in this process: a restart forgives. */
function guessing(most: number, keyOf: (request: Request) => string): RequestHandler {
  return rateLimit({
    windowMs: WINDOW,
    limit: most,
    skip: (request) => !GUESSED.test(request.path) || keyOf(request) === '',
    skipSuccessfulRequests: true,
    keyGenerator: keyOf,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    handler: () => {
      throw new DomainError('account.tooOften')
    },
  })
}

/** Whose secret is tried: the address that was typed, or the first step's cookie. */
function accountOf(request: Request): string {
  const email: unknown = (request.body as Record<string, unknown> | undefined)?.email
  const tried = typeof email === 'string' ? email.trim().toLowerCase() : (request.headers.cookie ?? '')
  return tried === '' ? '' : createHash('sha256').update(tried).digest('hex')
}
