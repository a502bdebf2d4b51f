import { measure, record } from '@cadans/config/bench/measure.ts'
import { municipality } from '../scenarios/index.ts'
import { crewOf, furthestFromDue } from '../src/hours/crew.ts'
import type { PlanRequest } from '../src/index.ts'
import { WHOLE } from '../src/numbers/shares.ts'
import { casesOf } from './cases.ts'
import { type Ground, groundOf, overloadHours } from './ground.ts'
import { ourPlan } from './ours.ts'

/** Where skills let it, nobody is to be further from their part of all hours than this, in largest posts. */
const BOUND = 1
/** Scenarios in which hours fall by who can make what: too much video for one, or a long leave. */
const BY_SKILL = new Set(['firm to firms', 'garden centre', 'museum', 'agency, one client'])

function balancing(request: PlanRequest): PlanRequest {
  return { ...request, tactic: { ...request.tactic, balanceHours: true } }
}

/** How far anybody gets from what they are due at the end of a week, in largest posts. */
function distance(ground: Ground): number {
  const crew = crewOf(ground, ground.entries)
  return Math.abs(furthestFromDue(crew)?.ahead ?? 0) / WHOLE / Math.max(1, crew.largest)
}

for (const { title, whole } of casesOf()) {
  const plain = groundOf(whole, ourPlan(whole, 'improved').places)
  const balanced = groundOf(whole, ourPlan(balancing(whole), 'improved').places)
  record({
    name: `furthest from their part of all hours, in largest posts, where hours are balanced, ${title}; floor: where they are not`,
    ours: distance(balanced),
    floor: distance(plain),
    unit: 'posts',
    ...(!BY_SKILL.has(title) && { goal: { most: BOUND } }),
  })
  record({
    name: `hours above capacity where hours are balanced, ${title}; floor: where they are not`,
    ours: overloadHours(balanced),
    floor: overloadHours(plain),
    unit: 'h',
  })
}

const year = municipality()
await measure({
  name: 'fast plan with hours balanced, a year of the municipality; floor: without',
  ours: () => ourPlan(balancing(year), 'fast'),
  floor: () => ourPlan(year, 'fast'),
  goal: { ratio: 2 },
})
