import { createHmac } from 'node:crypto'
import type { Request } from 'express'
import type { Auth } from '../sign-in/auth.ts'
import { isSame } from './is-same.ts'

/** Who has done the first step of signing in, by the cookie that it left. */
export async function findFirstStep(auth: Auth, request: Request): Promise<string | undefined> {
  const { createAuthCookie, secret, internalAdapter } = await auth.$context
  const { name } = createAuthCookie('two_factor')
  const cookies = request.headers.cookie?.split(';').map((pair) => pair.trim()) ?? []
  const value = decoded(cookies.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '')
  const at = value.lastIndexOf('.')
  const step = value.slice(0, Math.max(at, 0))
  // As better-auth signs it: nothing unsigned is looked for.
  const wanted = createHmac('sha256', secret).update(step).digest('base64')
  const signature = value.slice(at + 1)
  if (!isSame(signature, wanted)) return undefined
  const found = await internalAdapter.findVerificationValue(step)
  return found?.value
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    // Not written by a server: it is nobody's.
    return ''
  }
}
