import { toStorageError } from '@cadans/database'
import { DomainError, type ErrorCode, errorKinds, type ErrorParams, type Id } from '@cadans/domain'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import type { ErrorRequestHandler } from 'express'
import { z } from 'zod'
import type { Logger } from '../logger.ts'

/** The answer to what is refused before a procedure sees it, in the shape that procedures answer with. */
function refusalBody(code: ErrorCode, params: ErrorParams) {
  const kind = errorKinds[code]
  const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code: kind }))
  const data = { code: kind, httpStatus, domain: { code, params }, fields: [] }
  return { error: { message: code, code: TRPC_ERROR_CODES_BY_KEY[kind], data } }
}

/** The last handler: names what was refused, and masks everything else under an id that the log has too. */
export function refusals({ logger, newId }: { logger: Logger; newId: () => Id }): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  // oxlint-disable-next-line max-params
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const refusal = named(error)
    if (refusal === undefined) {
      const id = newId()
      logger.error({ id, err: error }, 'server.internal')
      response.status(500).json(refusalBody('server.internal', { id }))
      return
    }
    if (errorKinds[refusal.code] === 'SERVICE_UNAVAILABLE') {
      logger.error({ err: refusal.cause ?? refusal }, refusal.code)
    }
    const { minutes } = refusal.params
    if (refusal.code === 'account.tooOften' && typeof minutes === 'number') {
      response.set('Retry-After', String(minutes * 60))
    }
    const body = refusalBody(refusal.code, refusal.params)
    response.status(body.error.data.httpStatus).json(body)
  }
}

/** What an engine refuses is named as in a procedure; Express and its parsers say what is wrong with a request by a status of their own. */
function named(thrown: unknown): DomainError | undefined {
  const error = toStorageError(thrown)
  if (error instanceof DomainError) return error
  if (error instanceof z.ZodError) return new DomainError('input.invalid')
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  if (error.status === 413) return new DomainError('input.tooLarge')
  if (error.status === 415) return new DomainError('door.contentType')
  return error.status >= 400 && error.status < 500 ? new DomainError('input.invalid') : undefined
}
