import type { Auth, AuthOptions } from './auth.ts'

/**
 * What keeps accounts, loaded when it is first asked for: better-auth is a quarter of all that a server reads at its start, and
 * nobody asks for it as long as nobody has an account.
 */
export function loadAuth(options: AuthOptions): () => Promise<Auth> {
  let auth: Promise<Auth> | undefined
  return () => (auth ??= import('./auth.ts').then(({ createAuth }) => createAuth(options)))
}
