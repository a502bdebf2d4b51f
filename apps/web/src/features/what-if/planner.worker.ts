import '../../lib/zod-without-code.ts'
import { answerTo } from './answer.ts'
import type { Basis } from './basis.ts'
import type { FromPlanner, ToPlanner } from './question.ts'

// The planner beside the page, so that no frame waits for it.
let basis: Basis | undefined

addEventListener('message', ({ data }: MessageEvent<ToPlanner>) => {
  if (data.kind === 'basis') {
    basis = data.basis
    return
  }
  const answer: FromPlanner = { number: data.number, answer: answerTo(basis, data.question) }
  postMessage(answer)
})
