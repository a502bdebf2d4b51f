import type { FromPlanner, ToPlanner } from './question.ts'

/** The line to the worker. */
export interface PlannerPort {
  post: (message: ToPlanner) => void
  close: () => void
}

export interface PortEvents {
  onAnswer: (answer: FromPlanner) => void
  /** It could not start, or broke. */
  onFailure: (message: string) => void
}

/** Starts the planner beside the page. */
export function openPlannerPort({ onAnswer, onFailure }: PortEvents): PlannerPort {
  const worker = new Worker(new URL('./planner.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromPlanner>) => onAnswer(data))
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    onFailure(event.message || 'the worker could not be loaded')
  })
  worker.addEventListener('messageerror', () => onFailure('an answer could not be read'))
  return {
    // Everything is copied, nothing handed over.
    post: (message) => worker.postMessage(message, []),
    close: () => worker.terminate(),
  }
}
