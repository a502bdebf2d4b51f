import { assertPlannable, DomainError, isWithin } from '@cadans/domain'
import { difference, makePlan } from '@cadans/planner'
import { previewOf } from './preview.ts'
import type { Basis } from './basis.ts'
import type { Answer, Question } from './question.ts'

/** Plans, and says what would change: the server's `plan.propose` without the server. Never throws. */
export function answerTo(basis: Basis | undefined, { tactic, effort }: Question): Answer {
  try {
    if (basis === undefined) throw new Error('A question came before anything to plan from')
    const { horizon, strategy, standing, free } = basis
    assertPlannable({ strategy, horizon, tactic })
    const plan = makePlan({ ...basis, tactic }, { effort })
    const inside = standing.filter(({ date }) => isWithin(date, horizon))
    const found = difference(plan, free, inside.length)
    return { kind: 'preview', preview: previewOf(basis, tactic, { difference: found, report: plan.report }) }
  } catch (error) {
    if (error instanceof DomainError) return { kind: 'refused', code: error.code, params: error.params }
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
