import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { median, record } from '@cadans/config/bench/measure.ts'
import { addDays, sectorTemplates, timeOfMinutes, toLocal } from '@cadans/domain'
import { createApp } from '../src/app.ts'
import { createContext } from '../src/context.ts'
import { readEnvironment } from '../src/environment.ts'
import { appRouter } from '../src/router.ts'
import { createCallerFactory } from '../src/trpc.ts'

const EVENTS = 1000
const ROUNDS = 21
const ZONE = 'Europe/Amsterdam'
const servers: Server[] = []
let served = Number.NaN

const dataDir = await mkdtemp(join(tmpdir(), 'cadans-bench-'))
const context = await createContext({ ...readEnvironment({ LOG_LEVEL: 'silent' }), dataDir })
const caller = createCallerFactory(appRouter)({ ...context, actor: { kind: 'local' } })
const { workspaceId, path } = await prepare()

const bare = new DatabaseSync(join(dataDir, 'cadans.db'), { readOnly: true })
const rows = bare.prepare('select * from posts where workspace_id = ? and date >= ? and deleted_at is null')

/** The floor of a whole feed: one statement, the rows joined as they are, and a server that does nothing else. */
const floorUrl = await open((_request, response) => {
  const found = rows.all(workspaceId, '1970-01-01') as Record<string, string>[]
  const lines = found.map((row) => `BEGIN:VEVENT\r\nUID:${row.id}\r\nSUMMARY:${row.title}\r\nEND:VEVENT\r\n`)
  response.end(lines.join(''))
})
const bareUrl = await open((_request, response) => response.writeHead(304).end())

// A server of its own for each reading, so that none finds texts that an earlier one kept.
const cold = await Promise.all(Array.from({ length: ROUNDS }, () => open(createApp(context))))
let next = 0
await compare({
  name: `feed route, server time, ${EVENTS} events, cold`,
  ours: () => read(`${cold[next++ % cold.length]}${path}`),
  floor: () => read(floorUrl),
  goal: { most: 25 },
  rounds: ROUNDS,
})

const warm = await open(createApp(context))
await compare({
  name: `feed route, server time, ${EVENTS} events, texts kept`,
  ours: () => read(`${warm}${path}`),
  floor: () => read(floorUrl),
  rounds: ROUNDS,
})

const { etag } = await read(`${warm}${path}`)
await compare({
  name: 'feed route, server time, 304',
  ours: () => read(`${warm}${path}`, { 'if-none-match': etag }),
  floor: () => read(bareUrl),
  goal: { most: 3 },
  rounds: 101,
})

await context.database.close()
// Last: a second SQLite in this process that closes the file would drop the first one's locks on it.
bare.close()
await rm(dataDir, { recursive: true })
for (const server of servers) {
  server.close()
  server.closeAllConnections()
}

/** A workspace with so many posts in the year ahead, and a feed of them. */
async function prepare(): Promise<{ workspaceId: string; path: string }> {
  const id = context.newId()
  const today = toLocal(context.clock.now(), ZONE).date
  await caller.workspace.start({
    id,
    name: 'Bench',
    language: 'nl',
    zone: ZONE,
    country: 'NL',
    sector: 'municipality',
    channels: [...sectorTemplates.municipality.channels],
    messages: ['Samen maken we de wijk'],
    themes: ['Achter de schermen'],
    weeklyMinutes: 720,
    ownerName: 'Sara',
    startDate: today,
  })
  const { channels, people } = await caller.strategy.get({ workspaceId: id })
  for (let index = 0; index < EVENTS; index += 1) {
    const post = {
      id: context.newId(),
      channelId: channels[index % channels.length]?.id ?? '',
      ownerId: people[0]?.id ?? null,
      date: addDays(today, index % 365),
      time: timeOfMinutes((index * 37) % 1440),
      title: `Kijkje in de keuken van het buurthuis, deel ${index}`,
    }
    await caller.post.create({ workspaceId: id, post })
  }
  const filter = {
    ownerIds: [],
    channelIds: [],
    themeIds: [],
    statuses: [],
    deadlines: false,
    openPlaces: false,
    work: false,
  }
  const { url } = await caller.feed.create({
    workspaceId: id,
    feed: { id: context.newId(), name: 'Alles', filter },
  })
  return { workspaceId: id, path: new URL(url).pathname }
}

/** A server that notes how long it had each request: from its head being read to the answer being handed over. */
async function open(listener: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    const began = performance.now()
    response.once('finish', () => {
      served = performance.now() - began
    })
    listener(request, response)
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

interface Reading {
  etag: string
  milliseconds: number
}

async function read(url: string, headers: Record<string, string> = {}): Promise<Reading> {
  const asking = request(url, { headers })
  asking.end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  answer.resume()
  await once(answer, 'end')
  if ((answer.statusCode ?? 500) >= 400) throw new Error(`${url} answered ${answer.statusCode}`)
  return { etag: answer.headers.etag ?? '', milliseconds: served }
}

interface Comparison {
  name: string
  ours: () => Promise<Reading>
  floor: () => Promise<Reading>
  goal?: { most: number }
  rounds: number
}

/** By turns, so that a busy moment of the machine falls on both. */
async function compare({ name, ours, floor, goal, rounds }: Comparison): Promise<void> {
  const times: { ours: number; floor: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.()
    const of = (await ours()).milliseconds
    globalThis.gc?.()
    times.push({ ours: of, floor: (await floor()).milliseconds })
  }
  record({
    name,
    unit: 'ms',
    ours: median(times.map((of) => of.ours)),
    floor: median(times.map((of) => of.floor)),
    ratio: median(times.map((of) => of.ours / of.floor)),
    ...(goal && { goal }),
  })
}
