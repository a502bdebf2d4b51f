import { bakery } from '../scenarios/bakery.ts'
import { scenarios } from '../scenarios/index.ts'
import type { PlanRequest } from '../src/index.ts'

/** Half the hours, so that there is always more to make than there is time for. */
function withShortHours(request: PlanRequest): PlanRequest {
  const people = request.strategy.people.map((person) => ({
    ...person,
    weeklyMinutes: Math.round(person.weeklyMinutes / 2),
  }))
  return { ...request, strategy: { ...request.strategy, people } }
}

function withTactic(request: PlanRequest, tactic: Partial<PlanRequest['tactic']>): PlanRequest {
  return { ...request, tactic: { ...request.tactic, ...tactic } }
}

const kinds: Readonly<Record<string, (request: PlanRequest) => PlanRequest>> = {
  'as it is': (request) => request,
  'short hours': withShortHours,
  'balanced hours': (request) => withTactic(request, { balanceHours: true }),
  'balanced short hours': (request) => withTactic(withShortHours(request), { balanceHours: true }),
  'reuse, reserve and hours to compare': (request) =>
    withTactic(request, { reuse: { share: 400, withinDays: 3 }, reserveShare: 150, audienceLoss: 50 }),
}

/** Every scenario in every way that has made a plan wander: what a promise is tried on. */
export const promiseCases: readonly { name: string; make: () => PlanRequest }[] = Object.entries({
  ...scenarios,
  bakery,
}).flatMap(([scenario, make]) =>
  Object.entries(kinds).map(([kind, vary]) => ({ name: `${scenario}, ${kind}`, make: () => vary(make()) })),
)
