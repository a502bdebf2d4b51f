import { basename, extname, join, resolve } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
import { sendPage } from './page.ts'

/** Where the build of the web client stands. */
export const CLIENT_FOLDER = resolve(import.meta.dirname, '../../web/dist')

/** How what has a hash in its name is kept. */
const KEPT = { immutable: true, maxAge: '1y', index: false } as const

/**
 * The built client: files with a hash in their name are kept for ever, the page itself is asked for each time, and every
 * other address is the page, which then finds its own way.
 */
export function client(folder: string, missing: string): Router {
  const router = Router()
  router.get('/robots.txt', robots)
  const assets = join(folder, 'assets')
  router.use('/assets', packedFile(assets), express.static(assets, KEPT))
  router.use('/assets', (_request, response) => void response.sendStatus(404))
  router.use(express.static(folder, { maxAge: 0, index: false }))
  router.get('/{*path}', sendPage(join(folder, 'index.html'), missing))
  return router
}

/** Sends the file that the build packed beside the one asked for, to whoever can unpack it; all else goes on. */
function packedFile(folder: string): RequestHandler {
  const send = express.static(folder, {
    ...KEPT,
    setHeaders(response, path) {
      response
        .type(extname(basename(path, '.br')))
        .set('Content-Encoding', 'br')
        .vary('Accept-Encoding')
    },
  })
  return (request, response, next) => {
    if (request.path.endsWith('.br') || request.acceptsEncodings('br') === false) {
      next()
      return
    }
    const asked = request.url
    request.url = `${request.path}.br`
    void send(request, response, (error?: unknown) => {
      request.url = asked
      next(error)
    })
  }
}

/** Calendar programs that keep to this file have to be able to read feeds; nothing else is worth finding. */
const robots: RequestHandler = (_request, response) => {
  response.type('text/plain').send('User-agent: *\nAllow: /feeds/\nDisallow: /trpc/\n')
}
