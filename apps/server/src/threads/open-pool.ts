import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'

/** So many at once, with one core left for whoever else asks something. */
export const THREADS = Math.min(2, Math.max(1, availableParallelism() - 1))
/** How much a thread gives way to the server where they want the same core. */
const NICE = 5

interface PoolOptions {
  /** The module whose `answer` does one order. */
  worker: URL
  /** What needs more fails by itself, and not the server with it. */
  heapMegabytes: number
  /** Threads that stay when nothing is asked. */
  staying: number
}

/** Threads that answer orders, beside what else the server does. */
export async function openPool<Order, Answer>({
  worker,
  heapMegabytes,
  staying,
}: PoolOptions): Promise<Piscina<Order, Answer>> {
  const { Piscina: Pool } = await import('piscina')
  return new Pool<Order, Answer>({
    filename: worker.href,
    name: 'answer',
    minThreads: staying,
    maxThreads: THREADS,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    niceIncrement: process.platform === 'win32' ? 0 : NICE,
  })
}
