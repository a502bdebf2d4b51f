import { DomainError, type Id, type Kpi, type LocalDate, sameKpi } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { assertNotAhead } from '../row/not-ahead.ts'
import { assertReferences } from '../row/references.store.ts'
import { routineKind } from '../work/work.kinds.ts'
import { kpiKind, measurementKind } from './kpi.kinds.ts'

/**
 * Refuses a KPI that says what another says already. One that did so before, or is changed in something else, stays as it is.
 * @throws {DomainError} `kpi.twice`
 */
export async function assertNotTwice(change: Change, kpi: Pick<Kpi, 'id' | 'kind' | 'name'>): Promise<void> {
  const known = await findRows(change.transaction, change.member, kpiKind)
  const before = known.find(({ id }) => id === kpi.id)
  if (before !== undefined && before.kind === kpi.kind && before.name === kpi.name) return
  const same = sameKpi(kpi, known)
  if (same !== undefined) throw new DomainError('kpi.twice', { name: same.name })
}

/** With a KPI go its measurements. */
export async function clearKpi(change: Change, { id }: { id: string }): Promise<void> {
  const { transaction, member } = change
  const measurements = await findRows(transaction, member, measurementKind)
  await change.remove(measurementKind, measurements.filter(({ kpiId }) => kpiId === id).map(unchecked))
}

/** With a goal go its KPIs; routines that served it stay. */
export async function clearGoal(change: Change, { id }: { id: string }): Promise<void> {
  const { transaction, member } = change
  const own = (await findRows(transaction, member, kpiKind)).filter(({ goalId }) => goalId === id)
  for (const kpi of own) await clearKpi(change, kpi)
  await change.remove(kpiKind, own.map(unchecked))
  const routines = (await findRows(transaction, member, routineKind)).filter(({ goalId }) => goalId === id)
  await change.update(routineKind, routines.map(unchecked), (routine) => ({ ...routine, goalId: null }))
}

/**
 * Adds what was measured on many days, as one change set: a value of a day that has one takes its place.
 * @throws {DomainError} `row.foreign`, `row.ahead`
 */
export async function addMeasurements(
  context: AppContext,
  member: Writer,
  { kpiId, values }: { kpiId: Id; values: readonly { date: LocalDate; value: number }[] },
) {
  const intent = { deed: 'create', entity: 'measurement', member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    await assertReferences(change.transaction, member, { after: { kpi: [kpiId] } })
    const rows = await findRows(change.transaction, member, measurementKind)
    const known = new Map(rows.filter((row) => row.kpiId === kpiId).map((row) => [row.date, row]))
    for (const value of values) assertNotAhead(change, value)
    const wanted = new Map(values.map(({ date, value }) => [date, value]))
    const standing = [...known.values()].filter(({ date }) => wanted.has(date))
    await change.update(measurementKind, standing.map(unchecked), (row) => ({
      ...row,
      value: wanted.get(row.date) ?? row.value,
    }))
    const fresh = [...wanted].filter(([date]) => !known.has(date))
    await change.create(
      measurementKind,
      fresh.map(([date, value]) => ({ id: context.newId(), kpiId, date, value, note: '' })),
    )
  })
  return { changeNumber, changeSetId }
}
