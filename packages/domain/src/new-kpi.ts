import { kpiMenu } from './data/kpi-menu.ts'
import { folded } from './folded.ts'
import type { GoalKind } from './goal.ts'
import type { Id } from './id.ts'
import { type KpiKind, type MenuKpi, menuKpis } from './kpi.ts'
import type { Kpi } from './kpi.schema.ts'
import { addDays, type LocalDate } from './time.ts'

/** Two weeks to put a measurement in place, and a year of whole weeks to reach what is aimed at. */
const ARRANGE_DAYS = 14
const COURSE_DAYS = 52 * 7
/** How much further than the baseline is aimed until somebody says otherwise. */
const STEP = 0.2

interface KpiAsked {
  goalId: Id
  kind: KpiKind
  name: string
  unit: string
  method: string
  today: LocalDate
  /** Who arranges the measurement until somebody says otherwise. */
  ownerId: Id
}

/** A KPI as it starts: with a day and a name for the measurement that is not there yet. */
export function newKpi({ today, ownerId, ...asked }: KpiAsked): Omit<Kpi, 'id' | 'version'> {
  const { direction, target, measureWeeks } =
    asked.kind === 'own'
      ? ({ direction: 'rising', target: 100, measureWeeks: 4 } as const)
      : kpiMenu[asked.kind]
  return {
    ...asked,
    direction,
    baseline: 0,
    baselineOn: today,
    target,
    dueOn: addDays(today, COURSE_DAYS),
    inPlace: false,
    arrangedBy: ownerId,
    arrangeOn: addDays(today, ARRANGE_DAYS),
    measureWeeks,
  }
}

/** The menu for a goal of a kind: what shows the way of such goals first. */
export function menuFor(kind: GoalKind): MenuKpi[] {
  const suits = (one: MenuKpi): boolean => kpiMenu[one].goals.includes(kind)
  return [...menuKpis.filter(suits), ...menuKpis.filter((one) => !suits(one))]
}

/** The KPI that says the same as this one already: of the same kind of the menu, or with the same name. */
export function sameKpi<T extends Pick<Kpi, 'id' | 'kind' | 'name'>>(
  kpi: Pick<Kpi, 'id' | 'kind' | 'name'>,
  known: readonly T[],
): T | undefined {
  const name = folded(kpi.name)
  return known.find(
    (one) =>
      one.id !== kpi.id &&
      ((kpi.kind !== 'own' && one.kind === kpi.kind) || (name !== '' && folded(one.name) === name)),
  )
}

/** A target that lies on the right side of a baseline: the one there is, or a step further than the baseline. */
export function targetBeyond({
  direction,
  baseline,
  target,
}: Pick<Kpi, 'direction' | 'baseline' | 'target'>): number {
  const isRight = direction === 'rising' ? target > baseline : target < baseline
  if (isRight) return target
  const step = Math.abs(baseline) * STEP
  const beyond = direction === 'rising' ? baseline + step : baseline - step
  const rounded = Math.abs(beyond) < 10 ? Math.round(beyond * 100) / 100 : Math.round(beyond)
  return direction === 'rising' ? Math.max(baseline, rounded) : Math.min(baseline, rounded)
}
