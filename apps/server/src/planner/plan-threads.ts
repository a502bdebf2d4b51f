import { MessageChannel } from 'node:worker_threads'
import { DomainError } from '@cadans/domain'
import type { PlanStep, Proposed } from '@cadans/planner'
import type { Piscina } from 'piscina'
import { openPool, THREADS } from '../threads/open-pool.ts'
import type { OnStep, PlanAnswer, PlanOrder, PlanWork } from './plan-order.ts'

/** Plans that wait behind those: with more, the last would wait for minutes. */
const MOST_WAITING = 10
/** A plan that needs more fails by itself, and not the server with it. */
const HEAP_MEGABYTES = 1024

export interface PlanThreads {
  /**
   * Plans in a thread, which is started with the first plan.
   * @throws {DomainError} what the planner refuses; `plan.busy`, `plan.stopped` by `signal` or by closing, `plan.failed`
   */
  run: (work: PlanWork, signal: AbortSignal, onStep: OnStep) => Promise<Proposed>
  /** Ends the threads, whatever they are doing. */
  close: () => Promise<void>
}

export function createPlanThreads({ heapMegabytes = HEAP_MEGABYTES } = {}): PlanThreads {
  let pool: Promise<Piscina<PlanOrder, PlanAnswer>> | undefined
  let running = 0
  let isClosed = false

  async function run(work: PlanWork, signal: AbortSignal, onStep: OnStep): Promise<Proposed> {
    if (isClosed) throw new DomainError('plan.stopped')
    if (running >= THREADS + MOST_WAITING) throw new DomainError('plan.busy')
    running += 1
    const { port1, port2 } = new MessageChannel()
    // A list, as it is handed on; its type knows only the other way in which Node takes what is to be handed over.
    const transferList = [port2] as unknown as NonNullable<Parameters<Piscina['run']>[1]>['transferList']
    port1.on('message', (step: PlanStep) => onStep(step))
    try {
      // One stays, so that whatever waits behind a plan that was stopped has a thread to go on in.
      pool ??= openPool({ worker: new URL('planner.worker.ts', import.meta.url), heapMegabytes, staying: 1 })
      const answer = await (await pool).run({ ...work, port: port2 }, { signal, transferList })
      if ('proposed' in answer) return answer.proposed
      throw new DomainError(answer.code, answer.params)
    } catch (error) {
      if (error instanceof DomainError) throw error
      if (signal.aborted || isClosed) throw new DomainError('plan.stopped', {}, { cause: error })
      throw new DomainError('plan.failed', {}, { cause: error })
    } finally {
      running -= 1
      port1.close()
    }
  }

  return {
    run,
    async close() {
      isClosed = true
      await (await pool)?.destroy()
    },
  }
}
