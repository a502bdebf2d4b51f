import { MessageChannel } from 'node:worker_threads'
import { DomainError } from '@cadans/domain'
import type { PlanStep, Proposed } from '@cadans/planner'
import { createThreads, THREADS, type Threads } from '../threads/threads.ts'
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

type PlannerThreads = Threads<PlanOrder, PlanAnswer>

export function createPlanThreads(threads: PlannerThreads = createPlannerThreads()): PlanThreads {
  let running = 0
  let isClosed = false

  async function run(work: PlanWork, signal: AbortSignal, onStep: OnStep): Promise<Proposed> {
    if (isClosed) throw new DomainError('plan.stopped')
    if (running >= THREADS + MOST_WAITING) throw new DomainError('plan.busy')
    running += 1
    const { port1, port2 } = new MessageChannel()
    port1.on('message', (step: PlanStep) => onStep(step))
    try {
      const answer = await threads.run({ ...work, port: port2 }, { signal, handedOver: [port2] })
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
      await threads.close()
    },
  }
}

function createPlannerThreads(): PlannerThreads {
  const worker = new URL('planner.worker.ts', import.meta.url)
  // One stays, so that whatever waits behind a plan that was stopped has a thread to go on in.
  return createThreads({ worker, heapMegabytes: HEAP_MEGABYTES, staying: 1 })
}
