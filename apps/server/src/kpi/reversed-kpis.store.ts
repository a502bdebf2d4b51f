import { DomainError, type Kpi, sameKpi } from '@cadans/domain'
import type { Change, Step } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import type { Row } from '../journal/row-kind.ts'
import { kpiKind } from './kpi.kinds.ts'

/**
 * Refuses to bring back, or to give its old name, a KPI that says what another says by now.
 * @throws {DomainError} `kpi.back`
 */
export async function reversedKpis(change: Change, steps: readonly Step<Row>[]): Promise<Step<Row>[]> {
  const kpis = steps as unknown as readonly Step<Kpi>[]
  const known = await findRows(change.transaction, change.member, kpiKind)
  const others = known.filter(({ id }) => !kpis.some((step) => step.id === id))
  for (const { from, to } of kpis) {
    if (to === null || (from?.kind === to.kind && from.name === to.name)) continue
    const same = sameKpi(to, others)
    if (same !== undefined) throw new DomainError('kpi.back', { name: same.name })
  }
  return [...steps]
}
