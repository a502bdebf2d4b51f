import type { RequestHandler } from 'express'
import type { AppContext } from './context.ts'

/** 200 as soon as, and as long as, the database answers. */
export function health({ database, logger }: AppContext): RequestHandler {
  return async (_request, response) => {
    response.set('cache-control', 'no-store')
    try {
      await database.ping()
      response.json({ status: 'ok' })
    } catch (error) {
      logger.error({ err: error }, 'health')
      response.status(503).json({ status: 'unavailable' })
    }
  }
}
