import type { Executor } from '@cadans/database'
import type { KpiMeasurement } from '@cadans/domain'
import type { Member } from '../access/member.ts'
import { findRows } from '../journal/rows.store.ts'
import { measurementKind } from './kpi.kinds.ts'

/** What was measured of all KPIs, the first date first. */
export async function findMeasurements(executor: Executor, member: Member): Promise<KpiMeasurement[]> {
  const rows = await findRows(executor, member, measurementKind)
  return rows.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}
