import { availableParallelism } from 'node:os'
import type { MessagePort } from 'node:worker_threads'
import type { Piscina } from 'piscina'

/** So many at once, with one core left for whoever else asks something. */
export const THREADS = Math.min(2, Math.max(1, availableParallelism() - 1))
/** How much a thread gives way to the server where they want the same core. */
const NICE = 5

interface ThreadOptions {
  /** The module whose `answer` does one order. */
  worker: URL
  /** What needs more fails by itself, and not the server with it. */
  heapMegabytes: number
  /** Threads that stay when nothing is asked. */
  staying: number
}

/** Threads that answer orders, beside what else the server does. They are started with the first order. */
export interface Threads<Order, Answer> {
  /** @throws what the worker throws; an error where its thread dies or cannot be started, by the signal or by closing */
  run: (order: Order, options?: RunOptions) => Promise<Answer>
  /** Ends the threads, whatever they are doing. */
  close: () => Promise<void>
}

interface RunOptions {
  signal?: AbortSignal
  /** What the order holds that is given away to the thread. */
  handedOver?: (MessagePort | ArrayBuffer)[]
}
type PoolOptions = NonNullable<Parameters<Piscina['run']>[1]>

export function createThreads<Order, Answer>(options: ThreadOptions): Threads<Order, Answer> {
  let pool: Promise<Piscina<Order, Answer>> | undefined

  /** A pool gives up starting threads once one died before its first order, and would let all that is asked wait for ever. */
  function giveUp(dead?: Piscina<Order, Answer>): void {
    pool = undefined
    void dead?.destroy()
  }

  async function open(): Promise<Piscina<Order, Answer>> {
    try {
      const opened = await openPool<Order, Answer>(options)
      opened.once('error', () => giveUp(opened))
      // What the other threads say that die with it.
      opened.on('error', () => {})
      return opened
    } catch (error) {
      giveUp()
      throw error
    }
  }

  return {
    async run(order, { signal, handedOver = [] } = {}) {
      pool ??= open()
      // A list, as it is handed on; its type knows only the other way in which Node takes what is handed over.
      const transferList = handedOver as unknown as PoolOptions['transferList']
      return (await pool).run(order, { signal: signal ?? null, transferList })
    },
    async close() {
      await (await pool)?.destroy()
    },
  }
}

async function openPool<Order, Answer>({
  worker,
  heapMegabytes,
  staying,
}: ThreadOptions): Promise<Piscina<Order, Answer>> {
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
