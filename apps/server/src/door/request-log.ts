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

/** The path of a request without its query; the secret of an address is left out. */
function loggedPath(url: string): string {
  return (url.split('?')[0] ?? '').replace(/^(\/(?:feeds|share|claim|invitation|reset)\/)[^/]*/, '$1…')
}
