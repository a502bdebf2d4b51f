/** What a KPI can count: what the menu has, each at most once in a workspace, and one's own. */
export const menuKpis = [
  'visitors',
  'leads',
  'sales',
  'awareness',
  'sentiment',
  'reviews',
  'questions',
  'damage',
] as const
export type MenuKpi = (typeof menuKpis)[number]
export const kpiKinds = [...menuKpis, 'own'] as const
export type KpiKind = (typeof kpiKinds)[number]
