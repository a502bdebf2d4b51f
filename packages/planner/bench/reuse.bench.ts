import { measure, record } from '@cadans/config/bench/measure.ts'
import { scenarios } from '../scenarios/index.ts'
import type { PlanRequest } from '../src/index.ts'
import { ourPlan } from './ours.ts'

const WANTED = 400

/** A scenario in which so many of the ideas go to several channels, at most three days apart. */
function reusing(request: PlanRequest): PlanRequest {
  return { ...request, tactic: { ...request.tactic, reuse: { share: WANTED, withinDays: 3 } } }
}

function hours(request: PlanRequest): number {
  return ourPlan(request, 'improved').places.reduce((sum, { minutes }) => sum + minutes, 0) / 60
}

for (const [name, make] of Object.entries(scenarios)) {
  const { places } = ourPlan(reusing(make()), 'improved')
  const shared = new Set(places.flatMap(({ familyId }) => familyId ?? []))
  const ideas = places.filter(({ familyId }) => familyId === null).length + shared.size
  record({
    name: `ideas on several channels where 40 % are wanted, ${name}`,
    ours: (shared.size * 100) / ideas,
    unit: '%',
  })
  record({
    name: `hours of making, 40 % of ideas on several channels wanted, ${name}; floor: every post made anew`,
    ours: hours(reusing(make())),
    floor: hours(make()),
    unit: 'h',
  })
}

const municipality = scenarios.municipality()
await measure({
  name: 'fast plan with ideas on several channels, a year of the municipality; floor: without',
  ours: () => ourPlan(reusing(municipality), 'fast'),
  floor: () => ourPlan(municipality, 'fast'),
  goal: { ratio: 1.5 },
})
