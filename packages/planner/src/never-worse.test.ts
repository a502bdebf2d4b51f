import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bakery } from '../scenarios/bakery.ts'
import { scenarios } from '../scenarios/index.ts'
import { arbitraryRequest } from '../testing/arbitrary-request.ts'
import { overMinutesOf } from '../testing/over-minutes.ts'
import { makePlan, type Plan, type PlanRequest } from './index.ts'
import { isWorse } from './report/worse.ts'

function judged(request: PlanRequest, plan: Plan) {
  return { metrics: plan.report.metrics, overMinutes: overMinutesOf(request, plan) }
}

function expectNoWorse(request: PlanRequest): void {
  const improved = judged(request, makePlan(request, { effort: 'improved' }))
  const fast = judged(request, makePlan(request))
  expect(isWorse(improved, fast)).toBe(false)
}

test.each(Object.entries({ ...scenarios, bakery }))(
  'improved is never worse than fast: %s',
  (_name, make) => {
    expectNoWorse(make())
  },
)

test('whatever is asked, improved is never worse than fast', () => {
  fc.assert(
    fc.property(arbitraryRequest, (request) => expectNoWorse({ ...request, standing: [] })),
    { numRuns: 25 },
  )
})
