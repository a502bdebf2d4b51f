import type { Engine, Executor, WriteTransaction } from '@cadans/database'
import { DomainError, type Id } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { RowReference, Step } from './change.ts'
import type { Recorder } from './recorder.ts'
import { isSameAsked, isSameContent, parseRow, type Row, type RowKind } from './row-kind.ts'
import { loadRows, putRows } from './rows.store.ts'
import { staleError } from './stale.store.ts'

/** What a change set works with while the lock is held. */
export interface Work {
  transaction: WriteTransaction
  /** The transaction, for what only reads. */
  executor: Executor
  engine: Engine
  member: Writer
  at: string
  recorder: Recorder
}

/** @throws {DomainError} `row.notFound` for a row that is not there, or no more */
export async function requireRows<T extends Row>(
  work: Work,
  kind: RowKind<T>,
  ids: readonly Id[],
): Promise<Map<Id, T>> {
  const stored = await loadRows(work, work.member, { kind, ids })
  const living = new Map<Id, T>()
  for (const id of ids) {
    const found = stored.get(id)
    if (found === undefined || found.isDeleted) {
      throw new DomainError('row.notFound', { entity: kind.entity, id })
    }
    living.set(id, found.row)
  }
  return living
}

/** The rows in the order of the references, none of them stale, and one that is named twice only once. */
async function requireFresh<T extends Row>(
  work: Work,
  kind: RowKind<T>,
  references: readonly RowReference[],
): Promise<T[]> {
  const living = await requireRows(
    work,
    kind,
    references.map(({ id }) => id),
  )
  const rows = new Map<Id, T>()
  for (const { id, version } of references) {
    const row = living.get(id)
    if (row === undefined) continue
    if (version !== null && version !== row.version) {
      throw await staleError(work, kind, { row, seen: version })
    }
    rows.set(id, row)
  }
  return [...rows.values()]
}

/** What `Change.create` promises. */
export async function createRows<T extends Row>(
  work: Work,
  kind: RowKind<T>,
  drafts: readonly Omit<T, 'version'>[],
): Promise<T[]> {
  const { member, at, recorder } = work
  const rows = drafts.map((draft) =>
    kind.touch({ ...draft, version: 1 } as never, undefined, { at, returns: false }),
  )
  const stored = await loadRows(work, member, { kind, ids: rows.map(({ id }) => id) })
  const made: T[] = []
  const answer: T[] = []
  for (const row of rows) {
    const known = stored.get(row.id)
    if (known === undefined) {
      made.push(row)
      answer.push(row)
    } else if (!known.isDeleted && (await isAskedAgain(work, kind, { row, known: known.row })))
      answer.push(known.row)
    else throw await staleError(work, kind, { row: known.row, seen: 0 })
  }
  await putRows(work, member, { kind, rows: made, deletedAt: null })
  for (const row of made) recorder.record(kind, null, row)
  return answer
}

/** Whether what is asked for is what the known row says, or said when it was made. */
async function isAskedAgain<T extends Row>(
  { transaction, member }: Work,
  kind: RowKind<T>,
  { row, known }: { row: T; known: T },
): Promise<boolean> {
  if (isSameAsked(kind, known, row)) return true
  const first = await transaction
    .selectFrom('changes')
    .select('after')
    .where('workspace_id', '=', member.workspaceId)
    .where('entity', '=', kind.entity)
    .where('entity_id', '=', row.id)
    .orderBy('number')
    .executeTakeFirst()
  // Of a row that the journal kept under this kind's name.
  const made = parseRow(first?.after ?? null) as T | null
  return made !== null && isSameAsked(kind, made, row)
}

/** What `Change.update` promises. */
export async function updateRows<T extends Row>(
  work: Work,
  kind: RowKind<T>,
  { references, next }: { references: readonly RowReference[]; next: (row: T) => T },
): Promise<T[]> {
  const { member, at, recorder } = work
  const rows = await requireFresh(work, kind, references)
  const changed: T[] = []
  const answer = rows.map((before) => {
    const wanted = next(before)
    if (isSameContent(kind, before, wanted)) return before
    const raised = { ...wanted, id: before.id, version: before.version + 1 }
    const after = kind.touch(raised, before, { at, returns: false })
    recorder.record(kind, before, after)
    changed.push(after)
    return after
  })
  await putRows(work, member, { kind, rows: changed, deletedAt: null })
  return answer
}

/** What `Change.remove` promises. */
export async function removeRows<T extends Row>(
  work: Work,
  kind: RowKind<T>,
  references: readonly RowReference[],
): Promise<T[]> {
  const { member, at, recorder } = work
  const rows = await requireFresh(work, kind, references)
  const removed = rows.map((before) =>
    kind.touch({ ...before, version: before.version + 1 }, before, { at, returns: false }),
  )
  await putRows(work, member, { kind, rows: removed, deletedAt: at })
  for (const before of rows) recorder.record(kind, before, null)
  return rows
}

/** What `Change.restore` promises. */
export async function restoreRows<T extends Row>(
  work: Work,
  kind: RowKind<T>,
  { steps, refuse }: { steps: readonly Step<T>[]; refuse: (id: Id) => Promise<never> },
): Promise<void> {
  const { member, at, recorder } = work
  const stored = await loadRows(work, member, { kind, ids: steps.map(({ id }) => id) })
  const living: T[] = []
  const removed: T[] = []
  for (const { id, from, to } of steps) {
    const found = stored.get(id)
    const present = found === undefined || found.isDeleted ? undefined : found.row
    if (found === undefined || !isSameContent(kind, present, from ?? undefined)) return refuse(id)
    const target = { ...found.row, ...to, version: found.row.version + 1 }
    const after = kind.touch(target, found.row, { at, returns: found.isDeleted && to !== null })
    recorder.record(kind, present ?? null, to === null ? null : after)
    ;(to === null ? removed : living).push(after)
  }
  await putRows(work, member, { kind, rows: living, deletedAt: null })
  await putRows(work, member, { kind, rows: removed, deletedAt: at })
}
