import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import express, { type RequestHandler } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import { packing } from './packing.ts'

const LONG = 'x'.repeat(100_000)
let server: Server | undefined
afterEach(() => server?.close())

/** What a client that can unpack is sent by a handler behind the packing. */
async function sent(handler: RequestHandler): Promise<{ headers: IncomingMessage['headers']; text: string }> {
  const app = express()
  app.use(...packing)
  app.use(handler)
  const listening = createServer(app).listen(0, '127.0.0.1')
  server = listening
  await new Promise((resolve) => listening.once('listening', resolve))
  const { port } = listening.address() as AddressInfo
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip' }
    request({ port, headers }, resolve).on('error', reject).end()
  })
  const body = await buffer(answer)
  const isPacked = answer.headers['content-encoding'] === 'gzip'
  return { headers: answer.headers, text: (isPacked ? gunzipSync(body) : body).toString() }
}

describe('an answer', () => {
  test.each<[string, RequestHandler, { text: string; isPacked: boolean }]>([
    [
      'that is short, written and then ended, goes as it is',
      (_request, response) => {
        response.type('json').write('short')
        response.end()
      },
      { text: 'short', isPacked: false },
    ],
    [
      'that is short, in one call, goes as it is',
      (_request, response) => void response.type('json').end('short'),
      { text: 'short', isPacked: false },
    ],
    [
      'that is long, in one piece, is packed',
      (_request, response) => {
        response.type('json').write(LONG)
        response.end()
      },
      { text: LONG, isPacked: true },
    ],
    [
      'in several pieces is packed, with every piece in its place',
      (_request, response) => {
        response.type('json')
        for (const piece of ['one', 'two', 'three']) response.write(piece)
        response.end('four')
      },
      { text: 'onetwothreefour', isPacked: true },
    ],
    [
      'with a last piece in its end has both',
      (_request, response) => {
        response.type('json').write('one')
        response.end('two')
      },
      { text: 'onetwo', isPacked: true },
    ],
    [
      'in another coding keeps it',
      (_request, response) => {
        response.type('json').write('e9', 'hex')
        response.end()
      },
      { text: Buffer.from('e9', 'hex').toString(), isPacked: false },
    ],
    ['without a body ends', (_request, response) => void response.end(), { text: '', isPacked: false }],
  ])('%s', async (_sentence, handler, { text, isPacked }) => {
    const { headers, text: got } = await sent(handler)
    expect(got).toBe(text)
    expect(headers['content-encoding']).toBe(isPacked ? 'gzip' : undefined)
  })
})
