import type { GoalKind } from '../goal.ts'
import type { MenuKpi } from '../kpi.ts'

interface KpiTemplate {
  /** The kinds of goal that it shows the way of first of all. */
  goals: readonly GoalKind[]
  direction: 'rising' | 'falling'
  /** What is aimed at as long as there is no baseline. */
  target: number
  /** A new figure once in so many weeks: a survey seldom, a counter every month. */
  measureWeeks: number
  /** Whether each network's own statistics have a part of the figure. */
  isOnNetworks: boolean
}

/** The figures of the KPIs that the menu has; their words stand in the message catalogue under the same keys. */
export const kpiMenu: Readonly<Record<MenuKpi, KpiTemplate>> = {
  visitors: { goals: ['promotion'], direction: 'rising', target: 100, measureWeeks: 4, isOnNetworks: false },
  leads: { goals: ['promotion'], direction: 'rising', target: 10, measureWeeks: 4, isOnNetworks: false },
  sales: { goals: ['promotion'], direction: 'rising', target: 10, measureWeeks: 4, isOnNetworks: true },
  awareness: { goals: ['promotion'], direction: 'rising', target: 10, measureWeeks: 26, isOnNetworks: false },
  sentiment: {
    goals: ['promotion', 'monitoring'],
    direction: 'rising',
    target: 70,
    measureWeeks: 13,
    isOnNetworks: false,
  },
  reviews: {
    goals: ['conversation', 'monitoring'],
    direction: 'rising',
    target: 10,
    measureWeeks: 4,
    isOnNetworks: true,
  },
  questions: {
    goals: ['conversation'],
    direction: 'rising',
    target: 50,
    measureWeeks: 4,
    isOnNetworks: true,
  },
  damage: { goals: ['monitoring'], direction: 'falling', target: 0, measureWeeks: 13, isOnNetworks: false },
}
