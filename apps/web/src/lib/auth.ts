import { DomainError, type ErrorParams, isErrorCode } from '@cadans/domain'

/**
 * Asks what keeps accounts: signing in and out, passwords, second steps.
 * @throws {DomainError} as the server says it, or a TypeError when no answer came
 */
async function ask<Answer>(path: string, body: object = {}): Promise<Answer> {
  const response = await fetch(`/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  throw refusalIn(answer)
}

interface Refused {
  error?: { data?: { domain?: { code?: string; params?: ErrorParams } } }
}

function refusalIn(answer: unknown): DomainError {
  const { code, params } = (answer as Refused | null)?.error?.data?.domain ?? {}
  return isErrorCode(code) ? new DomainError(code, params) : new DomainError('server.internal')
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
}

/** Leaves for the page to sign in, with the way back. The page is loaded anew, so that nothing of before stays in memory. */
export function leaveForSignIn(): void {
  const { pathname, search } = window.location
  if (pathname === '/sign-in') return
  const query = pathname === '/' ? '' : `?to=${encodeURIComponent(pathname + search)}`
  window.location.assign(`/sign-in${query}`)
}
