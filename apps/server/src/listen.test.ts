import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import type { Environment } from './environment.ts'
import { listen } from './listen.ts'

/** Seconds that Caddy keeps an idle connection to a server behind it, by default; nginx keeps it shorter. */
const PROXY = 120

test('a connection outlives the one that a proxy keeps, so that no request meets its end', async () => {
  const app = express().get('/', (_request, response) => void response.send('here'))
  const server = await listen(app, { port: 0, host: '127.0.0.1' } as Environment)
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => {
    agent.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const [response] = (await once(get({ port, host: '127.0.0.1', agent }), 'response')) as [IncomingMessage]
  response.resume()
  const seconds = Number(/timeout=(\d+)/.exec(String(response.headers['keep-alive']))?.[1])
  expect(seconds).toBeGreaterThan(PROXY)
})
