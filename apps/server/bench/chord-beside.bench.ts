import { percentile, record } from '@cadans/config/bench/measure.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import { addDays, type LocalDate } from '@cadans/domain'
import type { Engine, Place } from '@cadans/database'
import { insertPublished } from '../src/testing/insert-published.ts'
import { callProduct } from '../src/testing/product-call.ts'
import { beside } from './beside.ts'
import { longestHeld } from './longest-held.ts'
import { openBenchServer, startMunicipality } from './fixture.ts'
import { onBothEngines } from './safety/engines.ts'

// The real server as a process of its own. Somebody leafs through weeks, as fast as answers come, while what strikes a chord among a
// year of five thousand posts is looked at, and while a review asks what to propose from them; the floor is the same beside
// requests like it, at the same moment of the machine. Beside that, in this process, the longest time on the processor in which nobody else
// is served, which a busy machine does not lengthen.
const POSTS = 5000
const ROUNDS = 20
/** Of the days on which posts were put. */
const year = { from: '2026-01-01', until: '2026-12-30' }
const quarter = { from: '2026-10-01', until: '2026-12-31' }

await onBothEngines(async (place, engine) => {
  const workspaceId = await seed(place)
  const { dataDir, databaseUrl } = place
  const env = { BACKUP_HOURS: '0', ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) }
  const product = await startProduct({ dataDir, env })
  const ask = (path: string, input: object): Promise<unknown> =>
    callProduct(product.url, path, { input: { workspaceId, ...input }, isQuery: true })
  const look = () => ask('post.range', weekFrom('2027-02-01'))
  for (let turn = 0; turn < 30; turn += 1) await look()

  await measured('what strikes a chord', () => ask('result.chord', { horizon: year }))
  await measured('proposals of a review', () => ask('review.proposals', { horizon: quarter }))
  await product.stop()

  async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
    // The first starts the thread, and a server is not asked for its first chord each time.
    const first = await beside(look, work)
    const later: { times: number[]; took: number }[] = []
    const alone: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      later.push(await beside(look, work))
      const { times } = await beside(look, async () => {
        for (let turn = 0; turn < 20; turn += 1) await look()
      })
      alone.push(...times)
    }
    report({ what, engine, first: first.times, later, alone })
  }
})

function weekFrom(from: LocalDate) {
  return { from, until: addDays(from, 6) }
}

async function seed({ dataDir, databaseUrl }: Place): Promise<string> {
  const server = await openBenchServer(databaseUrl, dataDir)
  const id = await startMunicipality(server)
  await insertPublished(server, id, POSTS)
  const { caller } = server
  const works = {
    'what strikes a chord': () => caller.result.chord({ workspaceId: id, horizon: year }),
    'proposals of a review': () => caller.review.proposals({ workspaceId: id, horizon: quarter }),
  }
  for (const [what, work] of Object.entries(works)) {
    await work()
    const name = `${what} of ${POSTS} posts, ${databaseUrl === undefined ? 'sqlite' : 'postgres'}`
    const held = await longestHeld(work)
    record({ name: `${name}: held up`, unit: 'ms', ours: held, goal: { most: 50 } })
  }
  await server.close()
  return id
}

interface Reported {
  what: string
  engine: Engine
  first: number[]
  later: readonly { times: number[]; took: number }[]
  alone: readonly number[]
}

function report({ what, engine, first, later, alone }: Reported): void {
  const name = `${what} of ${POSTS} posts, ${engine}`
  const times = later.flatMap((one) => one.times)
  record({
    name: `${name}: another request, p99 of ${times.length}`,
    unit: 'ms',
    ours: percentile(times, 99),
    floor: percentile(alone, 99),
    goal: { most: 50 },
  })
  record({ name: `${name}: another request, longest`, unit: 'ms', ours: Math.max(...times) })
  record({ name: `${name}: another request beside the first, longest`, unit: 'ms', ours: Math.max(...first) })
  record({
    name: `${name}: the whole`,
    unit: 'ms',
    ours: percentile(
      later.map(({ took }) => took),
      50,
    ),
  })
}
