import { record } from '@cadans/config/bench/measure.ts'
import type { BenchRow } from '@cadans/config/bench/table.ts'
import { boundOf, metricOf } from './compare.ts'
import { WHOLE_GOAL } from './against-exact.ts'
import type { ScenarioFigures } from './figures.ts'

type Figure = Parameters<typeof record>[0]

/** The design's goals, each held against the improved plan. */
const GOAL = {
  /** Clashes against the exact optimum on four weeks. */
  clashes: 1.5,
  /** Part of the hours that overload may be above the exact optimum. */
  overload: 0.02,
  /** Free posts changed against the exact minimum, and the part of them for the smallest edits. */
  change: 1.5,
  smallChange: 0.03,
}

const SMALL_EDITS = new Set(['one post cancelled', 'one day closed'])

/** Puts a scenario's figures with a goal into the table of the bench. */
export function recordVerdicts(scenario: ScenarioFigures): BenchRow[] {
  return [...ofBalance(scenario), ...ofExact(scenario), ...ofEdits(scenario)].map(record)
}

/** A goal that no plan can meet, which is proven then, gives way to the least that one can. */
function ofBalance({ title, methods, exact }: ScenarioFigures): Figure[] {
  const fast = methods.find(({ name }) => name === 'fast')
  const improved = methods.find(({ name }) => name === 'improved')
  if (fast === undefined || improved === undefined) return []
  const { metrics, reasons } = improved
  // The least as a part of ours, nothing where it was not asked for.
  const least = (metric: 'M2 whole' | 'M5 whole'): number => {
    const found = exact.find((one) => one.metric === metric)
    return found === undefined ? 0 : found.least / found.improved
  }
  const total = metricOf(metrics, 'M2', 'theme') / 1000
  const clashes = metricOf(metrics, 'M5') / 10
  const clashesOfFast = metricOf(fast.metrics, 'M5') / 10
  return [
    {
      name: `M1, ${title}: themes a channel, furthest from quota`,
      unit: 'posts',
      ours: metricOf(metrics, 'M1', 'theme') / 1000,
      goal: { most: boundOf(metrics, 'M1', 'theme') / 1000 },
    },
    {
      name: `M2, ${title}: themes over all channels, furthest from quota`,
      unit: 'posts',
      ours: total,
      goal: { most: Math.max(WHOLE_GOAL.total, total * least('M2 whole')) },
    },
    {
      name: `M5, ${title}: clashes; floor: the fast plan's`,
      unit: '%',
      ours: clashes,
      floor: clashesOfFast,
      goal: { most: Math.max(WHOLE_GOAL.clashesOfFast * clashesOfFast, clashes * least('M5 whole')) },
    },
    {
      name: `M6, ${title}: hard rules broken`,
      unit: 'posts',
      ours: metricOf(metrics, 'M6'),
      goal: { most: 0 },
    },
    {
      name: `M12, ${title}: reasons that do not come out the same`,
      unit: '%',
      ours: reasons === undefined ? 100 : (100 * (reasons.checked - reasons.same)) / reasons.checked,
      goal: { most: 0 },
    },
  ]
}

/** Where an optimum was not proven, the best that was found stands for it. */
function ofExact({ title, exact, hours }: ScenarioFigures): Figure[] {
  return exact.flatMap(({ metric, improved, most }): Figure[] => {
    if (metric === 'M4')
      return [
        {
          name: `M4, ${title}: repeats; floor: exact`,
          unit: 'posts',
          ours: improved,
          floor: most,
          goal: { most },
        },
      ]
    if (metric === 'M5') {
      const name = `M5, ${title}: clashes on four weeks; floor: exact`
      return [{ name, unit: 'posts', ours: improved, floor: most, goal: { most: GOAL.clashes * most } }]
    }
    if (metric === 'M7') {
      const name = `M7, ${title}: hours above capacity on a quarter; floor: exact`
      return [
        {
          name,
          unit: 'h',
          ours: improved,
          floor: most,
          goal: { most: rounded(most + GOAL.overload * hours) },
        },
      ]
    }
    return []
  })
}

function ofEdits({ title, edits }: ScenarioFigures): Figure[] {
  return edits.map(({ name, free, improved, most }) => ({
    name: `M10, ${title}, ${name}: free posts changed; floor: exact`,
    unit: 'posts',
    ours: improved,
    floor: most,
    goal: { most: rounded(changeGoal({ name, free, most })) },
  }))
}

/** The smallest edits may change a small part of the plan, or what they have to. */
function changeGoal({ name, free, most }: { name: string; free: number; most: number }): number {
  return SMALL_EDITS.has(name) ? Math.max(GOAL.smallChange * free, GOAL.change * most) : GOAL.change * most
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
