import type { PlanningBasis } from '@cadans/planner'
import type { PlannerPort, PortEvents } from './planner-port.ts'
import type { Answer, Question } from './question.ts'

export interface WorkerLineOptions {
  open: (events: PortEvents) => PlannerPort
  /** Milliseconds after which a worker that does not answer counts as broken. */
  patience: number
  onAnswer: (answer: Exclude<Answer, { kind: 'failed' }>) => void
  /** It could not start, broke or fell silent, and has been ended. */
  onFailure: (message: string) => void
}

/** A worker that is asked one question at a time. It is started by the first one. */
export interface WorkerLine {
  isOpen: () => boolean
  /** Whether a question is being answered. */
  isBusy: () => boolean
  /** Tells a worker that runs what to plan from, by now. */
  know: (basis: PlanningBasis) => void
  ask: (basis: PlanningBasis, question: Question) => void
  end: () => void
}

export function createWorkerLine({ open, patience, onAnswer, onFailure }: WorkerLineOptions): WorkerLine {
  let port: PlannerPort | undefined
  /** The question that is being answered. */
  let running: number | undefined
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function end(): void {
    clearTimeout(timer)
    running = undefined
    port?.close()
    port = undefined
  }

  function fail(message: string): void {
    end()
    onFailure(message)
  }

  function ready(basis: PlanningBasis): PlannerPort {
    if (port !== undefined) return port
    port = open({
      onFailure: fail,
      onAnswer: ({ number, answer }) => {
        if (number !== running) return
        clearTimeout(timer)
        running = undefined
        if (answer.kind === 'failed') fail(answer.message)
        else onAnswer(answer)
      },
    })
    port.post({ kind: 'basis', basis })
    return port
  }

  return {
    isOpen: () => port !== undefined,
    isBusy: () => running !== undefined,
    know: (basis) => port?.post({ kind: 'basis', basis }),
    ask: (basis, question) => {
      asked += 1
      running = asked
      try {
        ready(basis).post({ kind: 'question', number: asked, question })
        timer = setTimeout(() => fail('the worker did not answer'), patience)
      } catch (error) {
        fail(String(error))
      }
    },
    end,
  }
}
