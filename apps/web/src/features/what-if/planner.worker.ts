import type { PlanningBasis } from '@cadans/planner'
import { answerTo } from './answer.ts'
import type { FromPlanner, ToPlanner } from './question.ts'

// The planner beside the page, so that no frame waits for it.
let basis: PlanningBasis | undefined

addEventListener('message', ({ data }: MessageEvent<ToPlanner>) => {
  if (data.kind === 'basis') {
    basis = data.basis
    return
  }
  const answer: FromPlanner = { number: data.number, answer: answerTo(basis, data.question) }
  postMessage(answer)
})
