import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { Express } from 'express'
import type { Environment } from './environment.ts'
import { StartupProblem } from './startup-problem.ts'

/** A request line and its headers: room for a filter in the address. */
const MOST_HEADERS = 32_768
/**
 * How long a connection stays open with nothing asked, in milliseconds: longer than a proxy before it keeps one (nginx 60 s, Caddy two
 * minutes), since what is asked in the moment in which it is closed here is lost.
 */
const IDLE = 125_000

/**
 * Opens the door. @throws {StartupProblem} when the port or the address cannot be used
 */
export async function listen(app: Express, { port, host }: Environment): Promise<Server> {
  const server = createServer(
    { maxHeaderSize: MOST_HEADERS, requestTimeout: 30_000, keepAliveTimeout: IDLE },
    app,
  )
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw toStartupProblem(error, { port, host })
  }
  return server
}

function toStartupProblem(error: unknown, { port, host }: { port: number; host: string }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new StartupProblem('portInUse', { port }, { cause: error })
  if (code === 'EACCES' || code === 'EPERM')
    return new StartupProblem('portDenied', { port }, { cause: error })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EINVAL') {
    return new StartupProblem('hostUnknown', { host }, { cause: error })
  }
  return error
}
