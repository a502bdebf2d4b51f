import type { Plan, PlanRequest } from '../src/index.ts'
import type { Case } from './cases.ts'
import { metricOf } from './compare.ts'
import { changedBy, standardEdits } from './edits.ts'
import { fewestClashes } from './exact/clashes.ts'
import { leastFormatBalance } from './exact/format-balance.ts'
import { type Bounds, leastChange } from './exact/least-change.ts'
import type { Solved } from './exact/mip.ts'
import { leastMessageBalance } from './exact/message-balance.ts'
import { leastOverload } from './exact/overload.ts'
import { fewestRepeats } from './exact/repeats.ts'
import { leastChannelBalance, leastTotalBalance } from './exact/theme-balance.ts'
import { type Ground, groundOf, overloadHours, plannedHours } from './ground.ts'
import { ourNewPlan, ourPlan } from './ours.ts'

/** Both our plans beside the optimum of one metric; where that was not proven in time it lies between two figures. */
export interface AgainstExact {
  metric: 'M1' | 'M1 message' | 'M2' | 'M2 whole' | 'M3' | 'M4' | 'M5' | 'M5 whole' | 'M7' | 'M7 whole'
  fast: number
  improved: number
  least: number
  most: number
}

/** Both our new plans after a kind of edit, and the fewest posts that it has to change; means over its places in the plan. */
export interface EditFigures {
  name: string
  times: number
  free: number
  fast: number
  improved: number
  /** As `improved`, in anything that a plan decides, owner, week and promotion too. */
  improvedAny: number
  least: number
  most: number
}

/** Seconds that one program may take. */
const SECONDS = { total: 20, clashes: 30, other: 20, change: 6, whole: 60, wholeClashes: 300 }

/** The design's goals for whole horizons; where a plan misses one, the exact program says whether any plan could meet it. */
export const WHOLE_GOAL = { total: 1.5, clashesOfFast: 0.75 }

interface Both {
  fast: { plan: Plan; ground: Ground }
  improved: { plan: Plan; ground: Ground }
}

function bothOf(request: PlanRequest): Both {
  const of = (plan: Plan): Both['fast'] => ({ plan, ground: groundOf(request, plan.places) })
  return { fast: of(ourPlan(request, 'fast')), improved: of(ourPlan(request, 'improved')) }
}

/**
 * The optima of one scenario: themes, repeats, formats and hours on a quarter, clashes on four weeks, hours on the whole. Slots are
 * the plan's; messages, formats and hours take the improved plan's themes and origins as given. Balances and clashes in posts, M7 in hours.
 */
export function againstExact({ quarter, fourWeeks, whole }: Case): AgainstExact[] {
  const onQuarter = bothOf(quarter)
  const onFour = bothOf(fourWeeks)
  const onWhole = bothOf(whole)
  const { ground } = onQuarter.improved
  const values = (name: 'M1' | 'M2' | 'M3', attribute: 'theme' | 'message' | 'format') => ({
    fast: metricOf(onQuarter.fast.plan.report.metrics, name, attribute) / 1000,
    improved: metricOf(onQuarter.improved.plan.report.metrics, name, attribute) / 1000,
  })
  const channel = leastChannelBalance(ground) / 1000
  const messages = leastMessageBalance(ground) / 1000
  const known = metricOf(onQuarter.improved.plan.report.metrics, 'M2', 'theme')
  const total = leastTotalBalance(ground, { known, seconds: SECONDS.total })
  const quarterHours = leastOverload(ground, { seconds: SECONDS.other })
  const wholeHours = leastOverload(onWhole.improved.ground, { seconds: SECONDS.other })
  const formats = leastFormatBalance(ground, { overload: quarterHours.value, seconds: SECONDS.other })
  return [
    { metric: 'M1', ...values('M1', 'theme'), least: channel, most: channel },
    { metric: 'M1 message', ...values('M1', 'message'), least: messages, most: messages },
    { metric: 'M2', ...values('M2', 'theme'), least: total.least / 1000, most: total.most / 1000 },
    { metric: 'M3', ...values('M3', 'format'), least: formats.least / 1000, most: formats.most / 1000 },
    {
      metric: 'M4',
      ...counted(onQuarter, ({ plan }) => metricOf(plan.report.metrics, 'M4')),
      ...between(fewestRepeats(ground, { seconds: SECONDS.other })),
    },
    {
      metric: 'M5',
      ...counted(onFour, clashingPosts),
      ...between(fewestClashes(onFour.improved.ground, { seconds: SECONDS.clashes })),
    },
    {
      metric: 'M7',
      ...counted(onQuarter, ({ ground: own }) => overloadHours(own)),
      ...between(quarterHours, 60),
    },
    {
      metric: 'M7 whole',
      ...counted(onWhole, ({ ground: own }) => overloadHours(own)),
      ...between(wholeHours, 60),
    },
    ...wholeTotal(onWhole),
    ...wholeClashes(onWhole),
  ]
}

/** Where the total runs further than its goal: the least that it can over the whole horizon. */
function wholeTotal(both: Both): AgainstExact[] {
  const values = counted(both, ({ plan }) => metricOf(plan.report.metrics, 'M2', 'theme') / 1000)
  if (values.improved <= WHOLE_GOAL.total) return []
  const known = values.improved * 1000
  const { least, most } = leastTotalBalance(both.improved.ground, { known, seconds: SECONDS.whole })
  return [{ metric: 'M2 whole', ...values, least: least / 1000, most: most / 1000 }]
}

/** Where there are more clashes than the goal allows: the fewest over the whole horizon while the total keeps to its own goal. */
function wholeClashes(both: Both): AgainstExact[] {
  const values = counted(both, clashingPosts)
  if (values.improved <= WHOLE_GOAL.clashesOfFast * values.fast) return []
  const { bound, value } = fewestClashes(both.improved.ground, {
    seconds: SECONDS.wholeClashes,
    total: WHOLE_GOAL.total,
    most: values.improved - 1,
  })
  return [{ metric: 'M5 whole', ...values, least: bound, most: Math.min(values.improved, value) }]
}

/** Hours of work in the improved plan of a quarter, which the goal of M7 is a part of. */
export function quarterHours({ quarter }: Case): number {
  return plannedHours(bothOf(quarter).improved.ground)
}

function counted(both: Both, count: (one: Both['fast']) => number): { fast: number; improved: number } {
  return { fast: count(both.fast), improved: count(both.improved) }
}

function between({ bound, value }: Solved, unit = 1): { least: number; most: number } {
  return { least: bound / unit, most: value / unit }
}

/** M5 is in thousandths of the places with a theme. */
function clashingPosts({ plan, ground }: Both['fast']): number {
  const themed = ground.entries.filter(({ theme, reserve }) => theme >= 0 && !reserve).length
  return Math.round((metricOf(plan.report.metrics, 'M5') * themed) / 1000)
}

/** A new plan may let a theme run this far from its quota, in posts, so that little has to move. */
const RELAXED = 1.5

/** The standard edits to the improved plan of a whole scenario, each answered by both our efforts and by the exact program. */
export function againstLeastChange({ whole }: Case): EditFigures[] {
  const plan = ourPlan(whole, 'improved')
  const { metrics } = plan.report
  const relaxed = (value: number): number => Math.max(RELAXED, value / 1000)
  const bounds: Bounds = {
    theme: relaxed(metricOf(metrics, 'M1', 'theme')),
    message: relaxed(metricOf(metrics, 'M1', 'message')),
    origin: relaxed(metricOf(metrics, 'M1', 'origin')),
    format: relaxed(metricOf(metrics, 'M3', 'format')),
  }
  const kinds = new Map<string, EditFigures>()
  for (const edit of standardEdits(whole, plan)) {
    const { request, free, name } = edit
    const fast = changedBy(edit, ourNewPlan(request, free, 'fast'))
    const improved = changedBy(edit, ourNewPlan(request, free, 'improved'))
    const { least, most } = leastChange(edit, { bounds, seconds: SECONDS.change })
    const figures = kinds.get(name) ?? nothing(name)
    kinds.set(name, figures)
    figures.times += 1
    figures.free += free.length
    figures.fast += fast.content
    figures.improved += improved.content
    figures.improvedAny += improved.any
    figures.least += least
    figures.most += most
  }
  return [...kinds.values()].map(meanOf)
}

function nothing(name: string): EditFigures {
  return { name, times: 0, free: 0, fast: 0, improved: 0, improvedAny: 0, least: 0, most: 0 }
}

function meanOf({ name, times, ...sums }: EditFigures): EditFigures {
  return {
    name,
    times,
    free: sums.free / times,
    fast: sums.fast / times,
    improved: sums.improved / times,
    improvedAny: sums.improvedAny / times,
    least: sums.least / times,
    most: sums.most / times,
  }
}
