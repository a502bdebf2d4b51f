import { fromNodeHeaders } from 'better-auth/node'
import type { Request, Response } from 'express'
import type { AppContext } from '../context.ts'
import { hostnameOf, isForOneself, isLocal, isLoopbackName } from '../door/peer.ts'
import type { Actor, UserActor } from '../access/actor.ts'
import { hasAccounts } from '../access/has-accounts.store.ts'
import { withCause } from '../sign-in/auth-cause.ts'

/** However much a session is used, after so long it takes a password again. In milliseconds. */
const LONGEST_SESSION = 90 * 86_400_000

type Services = Pick<AppContext, 'auth' | 'database' | 'publicUrl' | 'proxies'>

/** Who asks, by the cookie of the request; a cookie that is renewed goes along with the answer. */
export async function findActor(services: Services, request: Request, response: Response): Promise<Actor> {
  const user = await findUser(services, request, response)
  if (user !== undefined) return user
  if (await hasAccounts(services.database.read)) return { kind: 'nobody', why: 'account.signedOut' }
  if (!isForOneself(services) || !isLocal(request)) return { kind: 'nobody', why: 'account.unclaimed' }
  // A foreign website can point its own name at 127.0.0.1, so the name has to be the machine's own as well.
  const isOwnName = isLoopbackName(hostnameOf(request.headers.host))
  return isOwnName ? { kind: 'local' } : { kind: 'nobody', why: 'door.host' }
}

async function findUser(
  services: Pick<Services, 'auth'>,
  request: Request,
  response: Response,
): Promise<UserActor | undefined> {
  if (request.headers.cookie?.includes('cadans.session_token') !== true) return undefined
  const headers = fromNodeHeaders(request.headers)
  const auth = await services.auth()
  const answer = await withCause(() => auth.api.getSession({ headers, returnHeaders: true }))
  if (answer.response === null) return undefined
  const { session, user } = answer.response
  if (session.createdAt.getTime() + LONGEST_SESSION < Date.now()) {
    const { internalAdapter } = await auth.$context
    await internalAdapter.deleteSession(session.token)
    return undefined
  }
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie)
  return {
    kind: 'user',
    userId: user.id,
    sessionId: session.id,
    name: user.name,
    email: user.email,
    hasTwoFactor: user.twoFactorEnabled === true,
  }
}
