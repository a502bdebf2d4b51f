import type { RequestHandler } from 'express'
import { pinoHttp } from 'pino-http'
import type { Logger } from '../logger.ts'

/** One line a request, without anything a person wrote: no query, no headers, and no secret of a feed. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: loggedPath(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: ({ type }: { type: string }) => type,
    },
    customLogLevel: (_request, response, error) =>
      error !== undefined || response.statusCode >= 500 ? 'error' : 'info',
  })
}

/** What stands after these in an address is a secret, whatever stands before them. */
const SECRET_AFTER = new Set(['feeds', 'share', 'claim', 'invitation', 'reset'])
/** As long as our secrets are, and longer than any word of an address. */
const SECRET_LENGTH = 40

/**
 * The path of a request without its query and without secrets, in whichever of the ways it is written that a server or what stands
 * before it may take for the same: in capitals, as escapes of escapes, with more slashes than one or the wrong ones.
 */
export function loggedPath(url: string): string {
  const path = unescaped(url.split(/[?#]|%3f|%23/i)[0] ?? '').replaceAll('\\', '/')
  const parts = path.split(/\/+/)
  return parts
    .map((part, at) => {
      const isSecret = SECRET_AFTER.has(
        (parts[at - 1] ?? '')
          .trim()
          .toLowerCase()
          .replace(/[;.].*$/, ''),
      )
      return isSecret || (part.length >= SECRET_LENGTH && !isProcedures(parts, at)) ? '…' : part
    })
    .join('/')
}

/** Names of procedures, several of which may be asked at once. */
function isProcedures(parts: readonly string[], at: number): boolean {
  return parts[at - 1] === 'trpc' && /^\w+\.\w+(?:,\w+\.\w+)*$/.test(parts[at] ?? '')
}

/** One that cannot be read is not shown at all. */
function unescaped(path: string): string {
  let text = path
  try {
    // Each turn makes it shorter.
    while (text.includes('%')) text = decodeURIComponent(text)
    return text
  } catch {
    return '…'
  }
}
