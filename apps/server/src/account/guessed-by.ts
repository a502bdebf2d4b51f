import type { Request, Response } from 'express'
import type { AppContext } from '../context.ts'
import { networkOf } from '../door/peer.ts'
import { findActor } from './find-actor.ts'
import type { AuthPath } from './auth.inputs.ts'
import { findFirstStep } from './first-step.ts'
import type { Guessed } from '../sign-in/guesses.ts'
import { knownBrowserOf } from './known-browser.ts'

/**
 * Wrong tries that cost no wait. Where a browser is known, or a session has begun, those of others do not count: nobody can keep an
 * owner out by guessing. From elsewhere a guesser waits, first alone and, where many guess together, all who are not known.
 */
const FREE_OF_KNOWN = 10
const FREE_OF_ONE = 5
const FREE_OF_ALL = 100
const FREE_OF_ALL_CODES = 20
const FREE_OF_NETWORK = 50

interface GuessedBy {
  guessed: readonly Guessed[]
  /** Whose secret is tried, where that is known already. */
  userId: string | undefined
}

/** What is guessed at by a request to what keeps accounts, and from where. */
export async function guessedBy(
  context: AppContext,
  request: Request,
  { path, input, response }: { path: AuthPath; input: object; response: Response },
): Promise<GuessedBy> {
  if (path === '/sign-out') return { guessed: [], userId: undefined }
  if ('email' in input) {
    const email = String(input.email)
    const userId = await findUserId(context, email)
    const who = { name: `password of ${email}`, userId, freeOfAll: FREE_OF_ALL }
    return { userId, guessed: await guessedOf(context, request, who) }
  }
  const userId = 'code' in input ? await findFirstStep(await context.auth(), request) : undefined
  if (userId !== undefined) {
    const who = { name: `code of ${userId}`, userId, freeOfAll: FREE_OF_ALL_CODES }
    return { userId, guessed: await guessedOf(context, request, who) }
  }
  const actor = await findActor(context, request, response)
  if (actor.kind !== 'user') return { guessed: ofNetwork(request), userId: undefined }
  return { userId: actor.userId, guessed: [{ key: `session ${actor.sessionId}`, free: FREE_OF_ONE }] }
}

async function guessedOf(
  context: AppContext,
  request: Request,
  { name, userId, freeOfAll }: { name: string; userId: string | undefined; freeOfAll: number },
): Promise<Guessed[]> {
  const browser = await knownBrowserOf(context, request, userId ?? '')
  if (browser !== undefined) return [{ key: `${name} in ${browser}`, free: FREE_OF_KNOWN }]
  return [
    { key: `${name} from ${networkOf(request)}`, free: FREE_OF_ONE },
    { key: name, free: freeOfAll },
    ...ofNetwork(request),
  ]
}

function ofNetwork(request: Request): Guessed[] {
  return [{ key: `network ${networkOf(request)}`, free: FREE_OF_NETWORK }]
}

async function findUserId({ database }: AppContext, email: string): Promise<string | undefined> {
  const user = await database.read
    .selectFrom('users')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  return user?.id
}
