import { DomainError, type Tactic } from '@cadans/domain'
import type { Effort, PlanningBasis } from '@cadans/planner'
import { createStore } from '../../lib/store.ts'
import type { Preview } from './preview.ts'
import { createWorkerLine, type WorkerLineOptions } from './worker-line.ts'

export interface WhatIfView {
  /** The newest answer, which may be about a moment ago while a hand moves. */
  preview: Preview | null
  /** The newest answer that was thought through, about where the hand came to rest. */
  rested: Preview | null
  /** Whether `preview` is about the tactic as it is now, and thought through. */
  isRested: boolean
  error: unknown
}

export interface WhatIfOptions extends Pick<WorkerLineOptions, 'open' | 'patience'> {
  /** Asks the server instead, when no worker can plan. */
  askServer: (basis: PlanningBasis, tactic: Tactic, signal: AbortSignal) => Promise<Preview>
  warn: (message: string) => void
  /** Milliseconds without a move after which the plan is thought through. */
  rest: number
}

export interface WhatIf {
  view: () => WhatIfView
  subscribe: (listener: () => void) => () => void
  /** Gives what to plan from; what was asked is asked again. */
  know: (basis: PlanningBasis) => void
  /** Asks what a tactic would do: at once, and thoroughly when nothing else is asked for a while. */
  ask: (tactic: Tactic) => void
  /** Ends the worker; asking again starts another. */
  close: () => void
}

/**
 * Plans while a hand moves. One question at a time is with the worker; of those that wait only the newest is kept. A worker
 * that fails is not asked again: from then on the server answers, when the hand rests.
 */
export function createWhatIf({ open, askServer, warn, rest, patience }: WhatIfOptions): WhatIf {
  const shown = createStore<WhatIfView>({ preview: null, rested: null, isRested: false, error: null })
  let basis: PlanningBasis | undefined
  let tactic: Tactic | undefined
  let isBroken = false
  /** The effort of the question that waits. */
  let waiting: Effort | undefined
  let restTimer: ReturnType<typeof setTimeout> | undefined
  let request: AbortController | undefined
  const worker = createWorkerLine({ open, patience, onAnswer: receive, onFailure: giveUp })

  function set(part: Partial<WhatIfView>): void {
    shown.set({ ...shown.get(), ...part })
  }

  function want(effort: Effort): void {
    waiting = effort
    send()
  }

  function send(): void {
    if (worker.isBusy() || waiting === undefined || basis === undefined || tactic === undefined) return
    const effort = waiting
    waiting = undefined
    if (!isBroken) worker.ask(basis, { tactic, effort })
    // While the hand moves the server is left alone.
    else if (effort === 'improved') void sendToServer(basis, tactic)
  }

  function receive(answer: Parameters<WorkerLineOptions['onAnswer']>[0]): void {
    if (answer.kind === 'preview') show(answer.preview)
    else set({ error: new DomainError(answer.code, answer.params) })
    send()
  }

  function show(preview: Preview): void {
    const isRested = preview.effort === 'improved' && waiting === undefined
    set({ preview, isRested, error: null, ...(isRested && { rested: preview }) })
  }

  function giveUp(message: string): void {
    warn(`The plan is computed by the server: ${message}`)
    isBroken = true
    clearTimeout(restTimer)
    want('improved')
  }

  async function sendToServer(known: PlanningBasis, tried: Tactic): Promise<void> {
    request?.abort()
    const mine = new AbortController()
    request = mine
    try {
      const preview = await askServer(known, tried, mine.signal)
      if (!mine.signal.aborted) show(preview)
    } catch (error) {
      if (!mine.signal.aborted) set({ error })
    }
  }

  return {
    view: shown.get,
    subscribe: shown.subscribe,
    know: (known) => {
      if (known === basis) return
      basis = known
      worker.know(basis)
      want('improved')
    },
    ask: (wanted) => {
      if (wanted === tactic && worker.isOpen()) return
      tactic = wanted
      request?.abort()
      set({ isRested: false })
      clearTimeout(restTimer)
      restTimer = setTimeout(() => want('improved'), rest)
      want('fast')
    },
    close: () => {
      request?.abort()
      waiting = undefined
      clearTimeout(restTimer)
      worker.end()
    },
  }
}
