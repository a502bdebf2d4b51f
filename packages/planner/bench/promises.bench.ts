import { record } from '@cadans/config/bench/measure.ts'
import { addDays } from '@cadans/domain'
import fc from 'fast-check'
import { makePlan, type PlanRequest } from '../src/index.ts'
import { isWorse, type Judged } from '../src/report/worse.ts'
import { changesAgain } from '../testing/again.ts'
import { arbitraryRequest } from '../testing/arbitrary-request.ts'
import { overMinutesOf } from '../testing/over-minutes.ts'
import { promiseCases } from '../testing/promise-cases.ts'

/** Every third day of a year, a case after the other. */
const DATES = 120
const REQUESTS = 200
const SEED = 27

let changed = 0
for (let at = 0; at < DATES; at += 1) {
  const { name, make } = promiseCases[at % promiseCases.length] ?? { name: '', make: undefined }
  if (make === undefined) throw new Error('There are no cases')
  const request = make()
  const now = { date: addDays('2026-12-28', 3 * at), time: '10:00' }
  if (now.date > request.horizon.until) continue
  for (const effort of ['fast', 'improved'] as const) {
    const changes = changesAgain({ ...request, now }, effort)
    const all = changes.reduce((sum, count) => sum + count, 0)
    changed += all
    if (all > 0) console.log(`${name}, ${effort}, ${now.date}: ${changes.join(', ')}`)
  }
}
record({
  name: `planning again at once, twice, with nothing changed: places changed, ${DATES} dates over ${promiseCases.length} cases`,
  unit: 'posts',
  ours: changed,
  goal: { most: 0 },
})

const worse = fc
  .sample(arbitraryRequest, { numRuns: REQUESTS, seed: SEED })
  .map((request) => ({ ...request, standing: [] }))
  .filter((request) => isWorse(judged(request, 'improved'), judged(request, 'fast'))).length
record({
  name: `improved worse than fast, of ${REQUESTS} random requests`,
  unit: 'faults',
  ours: worse,
  goal: { most: 0 },
})

function judged(request: PlanRequest, effort: 'fast' | 'improved'): Judged {
  const plan = makePlan(request, { effort })
  return { metrics: plan.report.metrics, overMinutes: overMinutesOf(request, plan) }
}
