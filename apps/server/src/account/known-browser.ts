import { createHmac } from 'node:crypto'
import type { Request, Response } from 'express'
import type { AppContext } from '../context.ts'
import { makeToken } from '../token.ts'
import { isSame } from './is-same.ts'

const NAME = 'cadans.browser'
/** In seconds: half a year. */
const LASTS = 180 * 86_400

type Services = Pick<AppContext, 'auth' | 'publicUrl'>

/**
 * The browser in which somebody has signed in as this user before, all the way: its wrong tries are counted apart, so that nobody
 * elsewhere can keep its owner out. It opens nothing. (OWASP calls it a device cookie.)
 */
export async function knownBrowserOf(
  { auth }: Services,
  request: Request,
  userId: string,
): Promise<string | undefined> {
  const value = request.headers.cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${NAME}=`))
    ?.slice(NAME.length + 1)
  const [browser = '', signature = ''] = value?.split('.') ?? []
  const wanted = await signatureOf(auth, browser, userId)
  return isSame(signature, wanted) ? browser : undefined
}

/** Makes the browser known as one of this user's; one that is already keeps its name, and with it what was counted. */
export async function rememberBrowser(
  services: Services,
  { request, response }: { request: Request; response: Response },
  userId: string,
): Promise<void> {
  const browser = (await knownBrowserOf(services, request, userId)) ?? makeToken()
  const value = `${browser}.${await signatureOf(services.auth, browser, userId)}`
  const isSecure = services.publicUrl.startsWith('https:')
  const terms = `Max-Age=${LASTS}; Path=/auth; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
  response.append('Set-Cookie', `${NAME}=${value}; ${terms}`)
}

async function signatureOf(auth: Services['auth'], browser: string, userId: string): Promise<string> {
  const { secret } = await (await auth()).$context
  return createHmac('sha256', secret).update(`browser ${browser} ${userId}`).digest('base64url')
}
