import type { RequestHandler } from 'express'

/** An address put together from one that ends in a slash and a path is the same address with one slash. */
export const oneSlash: RequestHandler = (request, _response, next) => {
  request.url = request.url.replace(/^\/{2,}/, '/')
  next()
}
