import { DomainError } from '@cadans/domain'
import { type PlanningBasis, propose } from '@cadans/planner'
import { previewOf } from './preview.ts'
import type { Answer, Question } from './question.ts'

/** Plans, and says what would change: the server's `plan.propose` without the server. Never throws. */
export function answerTo(basis: PlanningBasis | undefined, question: Question): Answer {
  try {
    if (basis === undefined) throw new Error('A question came before anything to plan from')
    const { plan, difference, effort } = propose(basis, question)
    const found = { difference, report: plan.report, effort }
    return { kind: 'preview', preview: previewOf(basis, question.tactic, found) }
  } catch (error) {
    if (error instanceof DomainError) return { kind: 'refused', code: error.code, params: error.params }
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
