import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { RequestHandler } from 'express'

const POLICY = 'Content-Security-Policy'
const SCRIPT = /<script>(.*?)<\/script>/gs

/**
 * Sends the page of the client, and lets it run the scripts that stand in it: the build wrote them, so each is allowed by the hash of
 * its text and nothing else is.
 * @param missing what is said while there is no page
 */
export function sendPage(path: string, missing: string): RequestHandler {
  return async (_request, response) => {
    response.set('cache-control', 'no-cache')
    const page = await readPage(path)
    if (page === undefined) {
      response.status(503).type('text/plain').send(missing)
      return
    }
    const hashes = [...page.matchAll(SCRIPT)].map(([, text = '']) => `'sha256-${hashOf(text)}'`)
    const policy = String(response.get(POLICY))
    response.set(POLICY, policy.replace("script-src 'self'", ["script-src 'self'", ...hashes].join(' ')))
    response.type('html').send(page)
  }
}

async function readPage(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
