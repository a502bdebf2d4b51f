import type { Id, Kpi, LocalDate } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { assertNotAhead } from '../row/not-ahead.ts'
import { assertReferences } from '../row/references.store.ts'
import { routineKind, taskKind } from '../work/work.kinds.ts'
import { kpiKind, measurementKind } from './kpi.kinds.ts'

/** A measurement that is not in place is a task with a date, kept in step with the KPI until it is. */
export async function keepArranging(
  change: Change,
  { id, name, inPlace, arrangedBy, arrangeOn }: Kpi,
  newId: () => Id,
): Promise<void> {
  const tasks = await findRows(change.transaction, change.member, taskKind)
  const open = tasks.filter(({ kpiId, doneOn }) => kpiId === id && doneOn === null)
  if (inPlace || arrangeOn === null) {
    await change.remove(taskKind, open.map(unchecked))
    return
  }
  const wanted = { title: name, date: arrangeOn, ownerId: arrangedBy }
  if (open.length > 0) await change.update(taskKind, open.map(unchecked), (task) => ({ ...task, ...wanted }))
  else await change.create(taskKind, [{ id: newId(), ...wanted, note: '', doneOn: null, kpiId: id }])
}

/** With a KPI go its measurements, and the task that was to put them in place. */
export async function clearKpi(change: Change, { id }: { id: string }): Promise<void> {
  const { transaction, member } = change
  const measurements = await findRows(transaction, member, measurementKind)
  await change.remove(measurementKind, measurements.filter(({ kpiId }) => kpiId === id).map(unchecked))
  const tasks = await findRows(transaction, member, taskKind)
  await change.remove(
    taskKind,
    tasks.filter(({ kpiId, doneOn }) => kpiId === id && doneOn === null).map(unchecked),
  )
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
