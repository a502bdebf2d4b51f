import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { percentile, record } from '@cadans/config/bench/measure.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import { callProduct } from '../../src/testing/product-call.ts'
import { type Ask, asks } from './strangers.ts'

// The real server as a process of its own, with an account, and strangers in a thread of their own: how long /healthz takes while they
// send the worst they can, one kind after the other.
const LOOKS = 200
/** Milliseconds between two looks. */
const PACE = 20

const product = await startProduct({ env: { BACKUP_HOURS: '0', LOG_LEVEL: 'silent' } })
const [, token] = product.output().match(/\/claim\/([\w-]+)/) ?? []
const account = { name: 'Sara', email: 'sara@voorbeeld.nl', password: 'vier blauwe fietsen' }
await callProduct(product.url, 'account.claim', { input: { token, account } })

await look()
record({ name: 'nobody else, /healthz p99', unit: 'ms', ours: percentile(await look(), 99) })
for (const ask of asks) {
  const times = await lookWhile(ask)
  record({
    name: `ten strangers, ${ask.name}: /healthz p99`,
    unit: 'ms',
    ours: percentile(times, 99),
    goal: { most: 100 },
  })
}
await product.stop()

async function lookWhile(ask: Ask): Promise<number[]> {
  const workerData = { url: product.url, ask }
  const worker = new Worker(new URL('strangers.worker.ts', import.meta.url), { workerData })
  // Long enough for them to be at it.
  await wait(500)
  const times = await look()
  await worker.terminate()
  return times
}

async function look(): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; turn < LOOKS; turn += 1) {
    const began = performance.now()
    await (await fetch(`${product.url}/healthz`)).arrayBuffer()
    times.push(performance.now() - began)
    await wait(PACE)
  }
  return times
}
