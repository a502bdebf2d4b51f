import type { Kpi, KpiMeasurement } from './kpi.schema.ts'
import { dayAfter } from './rhythm.ts'
import type { LocalDate } from './time.ts'

/** What is to be done for the figure of a KPI: put its measurement in place, or read it again. */
interface KpiWork {
  kind: 'arrange' | 'measure'
  date: LocalDate
}

/**
 * The next work on the figure of a KPI. A measurement that is missing has it on the day that was agreed, or by its due date at the
 * latest; one that is in place so many weeks after the last figure, or after it was arranged, and once more on the due date, which ends it.
 * @param measurements those of this KPI, in any order
 */
export function kpiWork(
  { inPlace, arrangeOn, measureWeeks, baselineOn, dueOn }: Kpi,
  measurements: readonly Pick<KpiMeasurement, 'date'>[],
): KpiWork | null {
  if (!inPlace) return { kind: 'arrange', date: arrangeOn ?? dueOn }
  if (measureWeeks === null) return null
  const start = arrangeOn !== null && arrangeOn > baselineOn ? arrangeOn : baselineOn
  const last = measurements.reduce((latest, { date }) => (date > latest ? date : latest), start)
  if (last >= dueOn) return null
  const next = dayAfter(last, measureWeeks)
  return { kind: 'measure', date: next < dueOn ? next : dueOn }
}
