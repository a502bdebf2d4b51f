import { DomainError } from '@cadans/domain'
import type { Request, RequestHandler } from 'express'
import { networkOf } from './peer.ts'

/** Requests of strangers from one network that may be under way: a page to sign in asks two or three. */
const MOST = 10

/**
 * Lets few requests at once through from one network, of those for whom `isCounted`.
 * @throws {DomainError} `door.busy`
 */
export function fewAtOnce(isCounted: (request: Request) => boolean): RequestHandler {
  const underWay = new Map<string, number>()
  return (request, response, next) => {
    if (!isCounted(request)) {
      next()
      return
    }
    const network = networkOf(request)
    const count = underWay.get(network) ?? 0
    if (count >= MOST) throw new DomainError('door.busy')
    underWay.set(network, count + 1)
    response.once('close', () => {
      const left = (underWay.get(network) ?? 1) - 1
      if (left === 0) underWay.delete(network)
      else underWay.set(network, left)
    })
    next()
  }
}
