import { DomainError } from '@cadans/domain/errors'
import { propose } from '@cadans/planner'
import type { PlanAnswer, PlanOrder } from './plan-order.ts'

/** What a thread of the pool does for one order. What is no refusal goes back as it was thrown. */
export function answer({ basis, wish, port }: PlanOrder): PlanAnswer {
  try {
    // Everything is copied, nothing handed over.
    return { proposed: propose(basis, wish, (step) => port.postMessage(step, [])) }
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, params: error.params }
    throw error
  } finally {
    port.close()
  }
}
