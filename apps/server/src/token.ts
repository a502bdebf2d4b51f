import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes in base64url without padding. */
const TOKEN = /^[\w-]{43}$/

/** A new secret for an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

/** What is kept of a token: enough to find by what it opens, and nothing to open it with. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
