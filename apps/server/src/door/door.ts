import { DomainError } from '@cadans/domain'
import type { RequestHandler } from 'express'
import { hostnameOf } from './peer.ts'

/**
 * A Host that is no host is of no browser, and what stands behind this door would stumble over it.
 * @throws {DomainError} `door.host`
 */
export const requireHost: RequestHandler = (request, _response, next) => {
  if (hostnameOf(request.headers.host) === undefined) throw new DomainError('door.host')
  next()
}

/**
 * Procedures are asked by these methods; some others are no more than an error to what stands behind this door.
 * @throws {DomainError} `door.method`
 */
export const requireMethod: RequestHandler = ({ method }, response, next) => {
  if (!['GET', 'HEAD', 'POST'].includes(method)) {
    response.set('Allow', 'GET, HEAD, POST')
    throw new DomainError('door.method')
  }
  next()
}

/**
 * What a page of another website sends is refused: browsers say where a request comes from, programs say nothing.
 * @throws {DomainError} `door.origin`
 */
export const requireOwnOrigin: RequestHandler = (request, _response, next) => {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const isForeignOrigin = origin !== undefined && URL.parse(origin)?.host !== host
  if (isForeignSite || isForeignOrigin) throw new DomainError('door.origin')
  next()
}

/** What the API answers is for whoever asked, and for that moment. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}

/**
 * Only JSON reaches procedures: a form of another website cannot send that type without asking first.
 * @throws {DomainError} `door.contentType`
 */
export const requireJson: RequestHandler = (request, _response, next) => {
  if (request.method === 'POST' && !request.is('application/json')) throw new DomainError('door.contentType')
  next()
}
