import type { Kpi, KpiMeasurement } from '@cadans/domain'
import { column, flag, rowKind } from '../journal/row-kind.ts'

export const kpiKind = rowKind<Kpi>()({
  entity: 'kpi',
  table: 'kpis',
  columns: {
    goalId: column(),
    kind: column(),
    name: column(),
    unit: column(),
    direction: column(),
    baseline: column(),
    baselineOn: column(),
    target: column(),
    dueOn: column(),
    method: column(),
    inPlace: flag,
    arrangedBy: column(),
    arrangeOn: column(),
    measureWeeks: column(),
  },
  subject: ({ name }) => name,
})

export const measurementKind = rowKind<KpiMeasurement>()({
  entity: 'measurement',
  table: 'measurements',
  columns: {
    kpiId: column(),
    date: column(),
    value: column(),
    note: column(),
  },
  subject: ({ date }) => date,
})
