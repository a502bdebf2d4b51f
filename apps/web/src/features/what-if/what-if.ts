import { DomainError, type Tactic } from '@cadans/domain'
import type { Effort } from '@cadans/planner'
import type { PlannerPort, PortEvents } from './planner-port.ts'
import type { Preview } from './preview.ts'
import type { Basis } from './basis.ts'
import type { Answer } from './question.ts'

export interface WhatIfView {
  /** The newest answer, which may be about a moment ago while a hand moves. */
  preview: Preview | null
  /** The newest answer that was thought through, about where the hand came to rest. */
  rested: Preview | null
  /** Whether `preview` is about the tactic as it is now, and thought through. */
  isRested: boolean
  error: unknown
}

export interface WhatIfOptions {
  open: (events: PortEvents) => PlannerPort
  /** Asks the server instead, when no worker can plan. */
  askServer: (basis: Basis, tactic: Tactic, signal: AbortSignal) => Promise<Preview>
  warn: (message: string) => void
  /** Milliseconds without a move after which the plan is thought through. */
  rest: number
  /** Milliseconds after which a worker that does not answer counts as broken. */
  patience: number
}

export interface WhatIf {
  view: () => WhatIfView
  subscribe: (listener: () => void) => () => void
  /** Gives what to plan from; what was asked is asked again. */
  know: (basis: Basis) => void
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
  const listeners = new Set<() => void>()
  let current: WhatIfView = { preview: null, rested: null, isRested: false, error: null }
  let basis: Basis | undefined
  let tactic: Tactic | undefined
  let port: PlannerPort | undefined
  let isBroken = false
  /** The effort of the question that waits. */
  let waiting: Effort | undefined
  /** The question that is being answered. */
  let running: { number: number; effort: Effort } | undefined
  let asked = 0
  let restTimer: ReturnType<typeof setTimeout> | undefined
  let patienceTimer: ReturnType<typeof setTimeout> | undefined
  let request: AbortController | undefined

  function set(part: Partial<WhatIfView>): void {
    current = { ...current, ...part }
    for (const listener of listeners) listener()
  }

  function want(effort: Effort): void {
    waiting = effort
    send()
  }

  function send(): void {
    if (running !== undefined || waiting === undefined || basis === undefined || tactic === undefined) return
    const effort = waiting
    if (isBroken) return void sendToServer(effort)
    waiting = undefined
    asked += 1
    running = { number: asked, effort }
    try {
      ready(basis).post({ kind: 'question', number: asked, question: { tactic, effort } })
      patienceTimer = setTimeout(() => fail('the worker did not answer'), patience)
    } catch (error) {
      fail(String(error))
    }
  }

  function ready(known: Basis): PlannerPort {
    if (port !== undefined) return port
    port = open({
      onFailure: fail,
      onAnswer: ({ number, answer }) => {
        if (number !== running?.number) return
        const { effort } = running
        clearTimeout(patienceTimer)
        running = undefined
        receive(answer, effort)
      },
    })
    port.post({ kind: 'basis', basis: known })
    return port
  }

  function receive(answer: Answer, effort: Effort): void {
    if (answer.kind === 'failed') return fail(answer.message)
    if (answer.kind === 'refused') set({ error: new DomainError(answer.code, answer.params) })
    else show(answer.preview, effort)
    send()
  }

  function show(preview: Preview, effort: Effort): void {
    const isRested = effort === 'improved' && waiting === undefined
    set({ preview, isRested, error: null, ...(isRested && { rested: preview }) })
  }

  function fail(message: string): void {
    warn(`The plan is computed by the server: ${message}`)
    isBroken = true
    end()
    want('improved')
  }

  async function sendToServer(effort: Effort): Promise<void> {
    waiting = undefined
    // While the hand moves the server is left alone.
    if (effort === 'fast' || basis === undefined || tactic === undefined) return
    request?.abort()
    const mine = new AbortController()
    request = mine
    try {
      const preview = await askServer(basis, tactic, mine.signal)
      if (!mine.signal.aborted) show(preview, 'improved')
    } catch (error) {
      if (!mine.signal.aborted) set({ error })
    }
  }

  function end(): void {
    clearTimeout(restTimer)
    clearTimeout(patienceTimer)
    running = undefined
    port?.close()
    port = undefined
  }

  return {
    view: () => current,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    know: (known) => {
      if (known === basis) return
      basis = known
      port?.post({ kind: 'basis', basis })
      want('improved')
    },
    ask: (wanted) => {
      if (wanted === tactic && port !== undefined) return
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
      end()
    },
  }
}
