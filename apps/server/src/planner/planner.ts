import { assertPlannable, DomainError, type Id } from '@cadans/domain'
import { type PlanStep, propose, type Proposed } from '@cadans/planner'
import type { PlanWork } from './plan-order.ts'
import { isLight } from './plan-size.ts'
import { createPlanThreads, type PlanThreads } from './plan-threads.ts'

/** Workspaces whose last long plan is kept: whoever applies what was just shown does not wait for it twice. */
const MOST_KEPT = 4

export interface Asking {
  workspaceId: Id
  /** All that the plan comes from. Who asks for the same while it is made, or right after, shares it. */
  same: string
  signal?: AbortSignal | undefined
}

/** `waiting` where it is not its turn yet. */
export type PlanProgress = PlanStep | 'waiting'

/** The one door to a plan on the server. */
export interface Planner {
  /** @throws {DomainError} as `propose`; `plan.busy`, `plan.stopped`, `plan.failed` */
  propose: (work: PlanWork, asking: Asking) => Promise<Proposed>
  /** How far the plan of a workspace is that was asked for last; null where none is made in a thread. */
  progressOf: (workspaceId: Id) => PlanProgress | null
  /** Ends what is being planned. Nothing is planned in a thread from then on. */
  close: () => Promise<void>
}

interface Job {
  workspaceId: Id
  proposed: Promise<Proposed>
  stop: AbortController
  askers: number
  step: PlanProgress
}

export function createPlanner(threads: PlanThreads = createPlanThreads()): Planner {
  const jobs = new Map<string, Job>()
  /** By workspace, the oldest first. */
  const kept = new Map<Id, { same: string; proposed: Proposed }>()

  function begin(work: PlanWork, { workspaceId, same }: Asking): Job {
    const stop = new AbortController()
    const proposed = Promise.withResolvers<Proposed>()
    const job: Job = { workspaceId, stop, askers: 0, step: 'waiting', proposed: proposed.promise }
    jobs.set(same, job)
    const plan = async (): Promise<Proposed> => {
      try {
        return await threads.run(work, stop.signal, (step) => {
          job.step = step
        })
      } finally {
        drop(same, job)
      }
    }
    proposed.resolve(plan())
    return job
  }

  function drop(same: string, job: Job): void {
    if (jobs.get(same) === job) jobs.delete(same)
  }

  function keep({ workspaceId, same }: Asking, proposed: Proposed): void {
    kept.delete(workspaceId)
    kept.set(workspaceId, { same, proposed })
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  }

  /** Waits for a plan with whoever else does. When the last of them has gone, it ends, and whoever comes then begins anew. */
  async function join(job: Job, { same, signal }: Asking): Promise<Proposed> {
    if (signal === undefined) {
      job.askers = Infinity
      return job.proposed
    }
    const left = Promise.withResolvers<never>()
    const leave = (): void => {
      left.reject(new DomainError('plan.stopped'))
      job.askers -= 1
      if (job.askers > 0) return
      drop(same, job)
      job.stop.abort()
    }
    job.askers += 1
    signal.addEventListener('abort', leave, { once: true })
    if (signal.aborted) leave()
    try {
      return await Promise.race([job.proposed, left.promise])
    } finally {
      signal.removeEventListener('abort', leave)
    }
  }

  return {
    async propose(work, asking) {
      const { strategy, horizon } = work.basis
      assertPlannable({ strategy, horizon, tactic: work.wish.tactic })
      if (isLight(work)) return propose(work.basis, work.wish)
      const { workspaceId, same } = asking
      const last = kept.get(workspaceId)
      if (last?.same === same) return last.proposed
      const proposed = await join(jobs.get(same) ?? begin(work, asking), asking)
      keep(asking, proposed)
      return proposed
    },
    progressOf: (workspaceId) =>
      [...jobs.values()].findLast((job) => job.workspaceId === workspaceId)?.step ?? null,
    close: () => threads.close(),
  }
}
