import { DomainError, type ErrorCode, isErrorCode } from '@cadans/domain'

/** Where somebody is signed in. */
export interface Session {
  id: string
  token: string
  createdAt: string
  userAgent: string | null
}

/** What the library that keeps accounts calls a refusal, and what we call it. */
const codes: Readonly<Record<string, ErrorCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'account.wrong',
  INVALID_EMAIL: 'account.wrong',
  INVALID_PASSWORD: 'account.wrongPassword',
  INVALID_CODE: 'account.wrongCode',
  INVALID_BACKUP_CODE: 'account.wrongCode',
  INVALID_TWO_FACTOR_COOKIE: 'account.signedOut',
  INVALID_TOKEN: 'reset.invalid',
  PASSWORD_TOO_SHORT: 'input.invalid',
  PASSWORD_TOO_LONG: 'input.invalid',
}

/**
 * Asks what keeps accounts: signing in and out, passwords, second steps, sessions.
 * @throws {DomainError} in our words, or a TypeError when no answer came
 */
async function ask<Answer>(path: string, body: object = {}): Promise<Answer> {
  const response = await fetch(`/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  throw new DomainError(codeOf(response.status, answer))
}

function codeOf(status: number, answer: unknown): ErrorCode {
  if (status === 429) return 'account.tooOften'
  const { code, error } = (answer ?? {}) as {
    code?: string
    error?: { data?: { domain?: { code?: string } } }
  }
  const ours = error?.data?.domain?.code
  if (ours !== undefined && isErrorCode(ours)) return ours
  return codes[code ?? ''] ?? (status === 401 ? 'account.signedOut' : 'server.internal')
}

export const auth = {
  /** @returns whether a second step is asked for */
  async signIn(email: string, password: string): Promise<boolean> {
    const answer = await ask<{ twoFactorRedirect?: boolean }>('/sign-in/email', { email, password })
    return answer.twoFactorRedirect === true
  },
  verifyCode: (code: string) => ask('/two-factor/verify-totp', { code }),
  verifyRecovery: (code: string) => ask('/two-factor/verify-backup-code', { code }),
  signOut: () => ask('/sign-out'),
  requestReset: (email: string) => ask('/request-password-reset', { email }),
  resetPassword: (token: string, newPassword: string) => ask('/reset-password', { token, newPassword }),
  changePassword: (currentPassword: string, newPassword: string) =>
    ask('/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
  /** @returns the address that an app reads the secret from, and the recovery codes */
  enableSecondStep: (password: string) =>
    ask<{ totpURI: string; backupCodes: string[] }>('/two-factor/enable', { password }),
  disableSecondStep: (password: string) => ask('/two-factor/disable', { password }),
  async sessions(): Promise<Session[]> {
    const response = await fetch('/auth/list-sessions')
    if (!response.ok) throw new DomainError(codeOf(response.status, null))
    return (await response.json()) as Session[]
  },
  endSession: (token: string) => ask('/revoke-session', { token }),
  endOtherSessions: () => ask('/revoke-other-sessions'),
}

/** Leaves for the page to sign in, with the way back. The page is loaded anew, so that nothing of before stays in memory. */
export function leaveForSignIn(): void {
  const { pathname, search } = window.location
  if (pathname === '/sign-in') return
  const query = pathname === '/' ? '' : `?to=${encodeURIComponent(pathname + search)}`
  window.location.assign(`/sign-in${query}`)
}
