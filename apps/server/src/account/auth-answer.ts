import { DomainError, type ErrorCode } from '@cadans/domain'
import { z } from 'zod'

/** What better-auth calls a refusal, and what we call it. */
const codes: Readonly<Record<string, ErrorCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'account.wrong',
  INVALID_PASSWORD: 'account.wrongPassword',
  INVALID_CODE: 'account.wrongCode',
  INVALID_BACKUP_CODE: 'account.wrongCode',
  INVALID_TWO_FACTOR_COOKIE: 'account.signedOut',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'account.signedOut',
}

/** Refusals that somebody who guesses gets. */
const guessed: readonly ErrorCode[] = ['account.wrong', 'account.wrongPassword', 'account.wrongCode']

export function isWrongGuess(error: unknown): boolean {
  return error instanceof DomainError && guessed.includes(error.code)
}

/** Of all that better-auth answers, among it the token of the session, what our pages need. */
const answerSchema = z.object({
  twoFactorRedirect: z.literal(true).optional(),
  totpURI: z.string().optional(),
  backupCodes: z.array(z.string()).optional(),
  user: z.object({ id: z.string() }).optional(),
})

export interface AuthAnswer {
  body: { twoFactorRedirect?: true; totpURI?: string; backupCodes?: string[] }
  /** Who is signed in by it, where it says so. */
  userId: string | undefined
}

/**
 * Reads an answer of better-auth.
 * @throws {DomainError} what it refused, in our words
 */
export async function readAuthAnswer(response: Response): Promise<AuthAnswer> {
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) {
    const { user, ...body } = answerSchema.parse(answer ?? {})
    return { body: JSON.parse(JSON.stringify(body)) as AuthAnswer['body'], userId: user?.id }
  }
  const { code = '' } = z.object({ code: z.string().optional() }).catch({}).parse(answer)
  if (response.status === 429) throw new DomainError('account.tooOften', { minutes: 1 })
  const known = codes[code] ?? (response.status === 401 ? 'account.signedOut' : undefined)
  if (known !== undefined) throw new DomainError(known)
  if (response.status >= 500) throw new Error(`better-auth answered ${response.status} ${code}`)
  throw new DomainError('input.invalid')
}
