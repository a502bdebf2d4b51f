import { type RequestHandler, Router } from 'express'
import { instantOf } from '../clock.ts'
import type { AppContext } from '../context.ts'
import { networkOf } from '../door/peer.ts'
import { resetRequestSchema, resetSchema } from './auth.inputs.ts'
import { assertUncommon } from '../sign-in/common-password.ts'
import { resetLetter } from './reset-letter.ts'
import { hashPassword } from '../sign-in/password.ts'
import { assertReset, makeReset, resetPassword } from '../sign-in/password-reset.store.ts'

/** Letters that are asked for without a wait, for one address of mail and from one network: an office shares one. */
const FREE_LETTERS = 3
const FREE_LETTERS_OF_NETWORK = 20
const FREE_TRIES = 20

/** Asking for an address for a new password by mail, and using it. */
export function passwordResetRoute(context: AppContext): Router {
  const router = Router()
  router.post('/request-password-reset', askFor(context))
  router.post('/reset-password', choose(context))
  return router
}

/** Answers before it looks for the account, so that the time of an answer does not tell whether there is one. */
function askFor(context: AppContext): RequestHandler {
  return (request, response) => {
    const { email } = resetRequestSchema.parse(request.body)
    // Never taken back: what is counted is asking.
    context.guesses.begin([
      { key: `letter to ${email}`, free: FREE_LETTERS },
      { key: `letter from ${networkOf(request)}`, free: FREE_LETTERS_OF_NETWORK },
    ])
    response.once('finish', () => {
      sendReset(context, email).catch((error: unknown) => context.logger.error({ err: error }, 'mail'))
    })
    response.json({})
  }
}

async function sendReset({ database, mail, publicUrl, clock }: AppContext, email: string): Promise<void> {
  if (mail === undefined) return
  const user = await database.read
    .selectFrom('users')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  if (user === undefined) return
  const token = await database.write((transaction) => makeReset(transaction, user.id, clock.now()))
  await mail(resetLetter(email, `${publicUrl}/reset/${token}`))
}

function choose({ database, clock, guesses }: AppContext): RequestHandler {
  return async (request, response) => {
    const { token, newPassword } = resetSchema.parse(request.body)
    const takeBack = guesses.begin([{ key: `reset from ${networkOf(request)}`, free: FREE_TRIES }])
    const at = instantOf(clock)
    // Found before the password is hashed, so that nobody makes the server hash without an address.
    await assertReset(database.read, token, at)
    await assertUncommon(newPassword)
    const passwordHash = await hashPassword(newPassword)
    await database.write((transaction) => resetPassword(transaction, { token, passwordHash, at }))
    takeBack()
    response.json({})
  }
}
