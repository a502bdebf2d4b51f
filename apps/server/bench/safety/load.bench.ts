import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { percentile, record } from '@cadans/config/bench/measure.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import { callProduct } from '../../src/testing/product-call.ts'
import { openBenchServer, startMunicipality } from '../fixture.ts'
import { insertPosts } from '../seed-posts.ts'

// The real server as a process of its own, asked over HTTP by ten clients: at the pace of people who leaf through months, and as fast
// as answers come.
const POSTS = 10_000
const CLIENTS = 10
const SECONDS = 10
/** Milliseconds from one look at a month to the next. */
const PACE = 500
const month = { from: '2030-05-27', until: '2030-07-07' }

const dataDir = await mkdtemp(join(tmpdir(), 'cadans-load-'))
const seeding = await openBenchServer(undefined, dataDir)
const workspaceId = await startMunicipality(seeding)
const ids = await insertPosts(seeding, workspaceId, POSTS)
await seeding.close()
const product = await startProduct({ dataDir, env: { BACKUP_HOURS: '0' } })

const lookAtMonth = () =>
  callProduct(product.url, 'post.range', { input: { workspaceId, ...month }, isQuery: true })
const leafing = await ask(lookAtMonth, PACE)
const ranges = await ask(lookAtMonth)
const versions = new Map(ids.map((id) => [id, 1]))
const edits = await ask(async (client, turn) => {
  // Each its own posts: what is measured is writing, not losing to somebody else.
  const id = ids[client * (POSTS / CLIENTS) + (turn % (POSTS / CLIENTS))] ?? ''
  const version = versions.get(id) ?? 1
  const patch = { title: `Bericht van ${client}, keer ${turn}` }
  await callProduct(product.url, 'post.update', { input: { workspaceId, id, version, patch } })
  versions.set(id, version + 1)
})
await product.stop()
await rm(dataDir, { recursive: true, force: true })

const name = `${POSTS.toLocaleString('en')} posts, ${CLIENTS} clients`
record({
  name: `${name}: month range every ${PACE} ms each, p99`,
  unit: 'ms',
  ours: percentile(leafing, 99),
  goal: { most: 100 },
})
record({ name: `${name}: month ranges without a pause`, unit: '/s', ours: ranges.length / SECONDS })
record({
  name: `${name}: month range without a pause, p99`,
  unit: 'ms',
  ours: percentile(ranges, 99),
  goal: { most: 100 },
})
record({ name: `${name}: edits`, unit: '/s', ours: edits.length / SECONDS, goal: { least: 500 } })
record({ name: `${name}: edit, p99`, unit: 'ms', ours: percentile(edits, 99), goal: { most: 100 } })

/** How long each answer took, in milliseconds, over ten seconds after one to warm up. */
async function ask(work: (client: number, turn: number) => Promise<unknown>, pace = 0): Promise<number[]> {
  const times: number[] = []
  const began = performance.now()
  const warm = began + 1_000
  const end = warm + SECONDS * 1_000
  const client = async (number: number): Promise<void> => {
    // Not all at the same instant.
    await wait((pace * number) / CLIENTS)
    for (let turn = 0; performance.now() < end; turn += 1) {
      const asked = performance.now()
      await work(number, turn)
      const took = performance.now() - asked
      if (asked >= warm) times.push(took)
      if (took < pace) await wait(pace - took)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)))
  return times
}
