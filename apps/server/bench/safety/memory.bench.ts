import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { record } from '@cadans/config/bench/measure.ts'
import { createApp } from '../../src/app.ts'
import { callProduct } from '../../src/testing/product-call.ts'
import { openBenchServer, startMunicipality, year } from '../fixture.ts'
import { insertPosts } from '../seed-posts.ts'

// Mixed load over HTTP on a server in this process, whose heap is read after collecting what nobody holds. For the long run give the
// minutes: node --expose-gc apps/server/bench/safety/memory.bench.ts 30
const minutes = Number(process.argv[2] ?? 2)
const CLIENTS = 10
const POSTS = 1_000
/** Who watch, each as another user: one has no more than five streams. */
const WATCHERS = 200
const SAMPLES = 20
/** What is kept on purpose, such as prepared statements and compiled code, is there by then. */
const WARM_SHARE = 0.5
const month = { from: '2030-05-27', until: '2030-07-07' }

const server = await openBenchServer()
const workspaceId = await startMunicipality(server)
const ids = await insertPosts(server, workspaceId, POSTS)
const http = createServer(createApp(server.context)).listen(0, '127.0.0.1')
await once(http, 'listening')
const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`

const length = minutes * 60_000
const began = performance.now()
const ending = new AbortController()
const watchers = Array.from({ length: WATCHERS }, (_, number) => watch(`user ${number}`))
const samples: { minute: number; kB: number }[] = []
const clients = Array.from({ length: CLIENTS }, (_, number) => work(number))
for (let sample = 0; sample < SAMPLES; sample += 1) {
  await new Promise((resolve) => setTimeout(resolve, length / SAMPLES))
  const minute = (performance.now() - began) / 60_000
  globalThis.gc?.()
  if (minute >= minutes * WARM_SHARE) samples.push({ minute, kB: process.memoryUsage().heapUsed / 1_000 })
}
const asked = (await Promise.all(clients)).reduce((sum, count) => sum + count, 0)
ending.abort()
const told = (await Promise.all(watchers)).reduce((sum, count) => sum + count, 0)
http.closeAllConnections()
http.close()
await server.close()
record({
  name: `${minutes} min of mixed load, ${CLIENTS} clients, ${asked} requests, ${WATCHERS} who watch, told ${told} times: how the heap grows`,
  unit: 'kB/min',
  ours: slopeOf(samples),
  goal: { most: 1_000 },
})

async function work(client: number): Promise<number> {
  const versions = new Map<string, number>()
  let count = 0
  for (; performance.now() - began < length; count += 1) {
    const id = ids[client * (POSTS / CLIENTS) + (count % (POSTS / CLIENTS))] ?? ''
    const version = versions.get(id) ?? 1
    if (count % 4 === 0) await ask('post.range', { ...month })
    else if (count % 40 === 1)
      await ask('plan.propose', { horizon: { from: year.from, until: '2027-02-28' } })
    else if (count % 4 === 1) await ask('post.get', { id })
    else {
      const patch = { title: `Bericht van ${client}, keer ${count}` }
      await callProduct(url, 'post.update', { input: { workspaceId, id, version, patch } })
      versions.set(id, version + 1)
    }
  }
  return count
}

/** Waits for changes, as a stream to a browser does. @returns how many there were */
async function watch(user: string): Promise<number> {
  const stream = await server.context.live.enter(user)
  let count = 0
  for (; !ending.signal.aborted; count += 1) await stream.next(ending.signal)
  stream.leave()
  return count
}

function ask(path: string, input: object): Promise<unknown> {
  return callProduct(url, path, { input: { workspaceId, ...input }, isQuery: true })
}

/** By least squares: in kilobytes a minute. */
function slopeOf(points: readonly { minute: number; kB: number }[]): number {
  const mean = (key: 'minute' | 'kB'): number =>
    points.reduce((sum, point) => sum + point[key], 0) / points.length
  const middle = { minute: mean('minute'), kB: mean('kB') }
  const sum = (term: (point: { minute: number; kB: number }) => number): number =>
    points.reduce((total, point) => total + term(point), 0)
  const shared = sum(({ minute, kB }) => (minute - middle.minute) * (kB - middle.kB))
  return shared / sum(({ minute }) => (minute - middle.minute) ** 2)
}
