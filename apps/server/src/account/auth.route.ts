import { fromNodeHeaders } from 'better-auth/node'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { DomainError } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { readBody } from '../door/body.ts'
import { fewAtOnce } from '../door/few-at-once.ts'
import { withCause } from '../sign-in/auth-cause.ts'
import { type AuthAnswer, isWrongGuess, readAuthAnswer } from './auth-answer.ts'
import { type AuthPath, authInputs, isAuthPath } from './auth.inputs.ts'
import { assertUncommon } from '../sign-in/common-password.ts'
import { guessedBy } from './guessed-by.ts'
import { rememberBrowser } from './known-browser.ts'
import { passwordResetRoute } from './password-reset.route.ts'
import { PEER_HEADER } from '../sign-in/peer-header.ts'
import { spendCode } from './spent-code.store.ts'

/** In bytes. */
const MOST_BODY = 4_096
/** Of what a browser calls itself, so much is kept. */
const MOST_USER_AGENT = 300

/** Signing in and out, passwords and second steps. */
export function authRoute(context: AppContext): Router {
  const router = Router()
  router.use(fewAtOnce(() => true))
  router.use(readBody(() => MOST_BODY))
  router.use((request, _response, next) => {
    request.body = parseJson(request.body)
    next()
  })
  router.use(passwordResetRoute(context))
  router.post('/{*path}', ask(context))
  router.use(() => {
    throw new DomainError('input.invalid')
  })
  return router
}

/** Asks better-auth what it is for: with an input that was checked, as often as nobody guesses, and answers in our words. */
function ask(context: AppContext): RequestHandler {
  return async (request, response) => {
    const { path } = request
    if (!isAuthPath(path)) throw new DomainError('input.invalid')
    const input = authInputs[path].parse(request.body)
    const by = await guessedBy(context, request, { path, input, response })
    const takeBack = context.guesses.begin(by.guessed)
    let answer: AuthAnswer
    try {
      if ('newPassword' in input) await assertUncommon(input.newPassword)
      if ('code' in input && by.userId !== undefined) await spend(context, by.userId, input.code)
      answer = await forward(context, { path, input, request, response })
    } catch (error) {
      if (!isWrongGuess(error)) takeBack()
      throw error
    }
    takeBack()
    const isSignIn = path === '/sign-in/email' || 'code' in input
    if (isSignIn && answer.userId !== undefined)
      await rememberBrowser(context, { request, response }, answer.userId)
    response.json(answer.body)
  }
}

/** @throws {DomainError} `account.wrongCode` for one that was tried before */
async function spend({ database, clock }: AppContext, userId: string, code: string): Promise<void> {
  const isFirst = await database.write((transaction) =>
    spendCode(transaction, { userId, code, now: clock.now() }),
  )
  if (!isFirst) throw new DomainError('account.wrongCode')
}

async function forward(
  context: AppContext,
  { path, input, request, response }: { path: AuthPath; input: object; request: Request; response: Response },
): Promise<AuthAnswer> {
  const headers = fromNodeHeaders({
    ...request.headers,
    'content-type': 'application/json',
    'content-length': undefined,
    'user-agent': request.headers['user-agent']?.slice(0, MOST_USER_AGENT),
    // What stands under this name now is ours, whatever was sent.
    [PEER_HEADER]: request.ip ?? '',
  })
  const auth = await context.auth()
  const { baseURL } = await auth.$context
  const asked = new Request(`${baseURL}${path}`, { method: 'POST', headers, body: JSON.stringify(input) })
  return withCause(async () => {
    const answer = await auth.handler(asked)
    for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie)
    return readAuthAnswer(answer)
  })
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return {}
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DomainError('input.invalid', {}, { cause: error })
  }
}
