import type { Engine, WriteTransaction } from '@cadans/database'
import { DomainError, type ErrorParams, type Id } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { Change, RowReference, Step } from './change.ts'
import type { Recorder } from './recorder.ts'
import { isSameAsked, isSameContent, parseRow, type Row, type RowKind } from './row-kind.ts'
import { loadRows, putRows } from './rows.store.ts'

interface Parts {
  transaction: WriteTransaction
  engine: Engine
  member: Writer
  at: string
  number: number
  id: Id
}

/** The rows that steps are about. */
type Stepped<Steps> = Steps extends readonly Step<infer T>[] ? T : never

/** The working side of a change set: reads with the lock held, checks versions, writes, and tells the recorder. */
export function createChange(parts: Parts, recorder: Recorder): Change {
  const { transaction, engine, member, at } = parts
  const store = { transaction, executor: transaction, engine }

  async function require<T extends Row>(kind: RowKind<T>, ids: readonly Id[]): Promise<Map<Id, T>> {
    const stored = await loadRows(store, member, { kind, ids })
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
    kind: RowKind<T>,
    references: readonly RowReference[],
  ): Promise<T[]> {
    const living = await require(kind, references.map(({ id }) => id))
    const rows = new Map<Id, T>()
    for (const { id, version } of references) {
      const row = living.get(id)
      if (row === undefined) continue
      if (version !== null && version !== row.version) {
        throw new DomainError('row.stale', await describeStale(parts, kind, { row, seen: version }))
      }
      rows.set(id, row)
    }
    return [...rows.values()]
  }

  return {
    transaction,
    member,
    at,
    number: parts.number,
    id: parts.id,
    isEmpty: () => recorder.changes().length === 0,
    require,

    async create(kind, drafts) {
      const rows = drafts.map((draft) =>
        kind.touch({ ...draft, version: 1 } as never, undefined, { at, returns: false }),
      )
      const stored = await loadRows(store, member, { kind, ids: rows.map(({ id }) => id) })
      const made: typeof rows = []
      const answer = []
      for (const row of rows) {
        const known = stored.get(row.id)
        if (known === undefined) {
          made.push(row)
          answer.push(row)
        } else if (!known.isDeleted && (await isAskedAgain(parts, kind, { row, known: known.row })))
          answer.push(known.row)
        else throw new DomainError('row.stale', await describeStale(parts, kind, { row: known.row, seen: 0 }))
      }
      await putRows(store, member, { kind, rows: made, deletedAt: null })
      for (const row of made) recorder.record(kind, null, row)
      return answer
    },

    async update(kind, references, next) {
      const rows = await requireFresh(kind, references)
      const changed: typeof rows = []
      const answer = rows.map((before) => {
        const wanted = next(before)
        if (isSameContent(kind, before, wanted)) return before
        const after = kind.touch({ ...wanted, id: before.id, version: before.version + 1 }, before, {
          at,
          returns: false,
        })
        recorder.record(kind, before, after)
        changed.push(after)
        return after
      })
      await putRows(store, member, { kind, rows: changed, deletedAt: null })
      return answer
    },

    async remove(kind, references) {
      const rows = await requireFresh(kind, references)
      const removed = rows.map((before) =>
        kind.touch({ ...before, version: before.version + 1 }, before, { at, returns: false }),
      )
      await putRows(store, member, { kind, rows: removed, deletedAt: at })
      for (const before of rows) recorder.record(kind, before, null)
      return rows
    },

    async restore(kind, steps, refuse) {
      const stored = await loadRows(store, member, { kind, ids: steps.map(({ id }) => id) })
      const living: Stepped<typeof steps>[] = []
      const removed: typeof living = []
      for (const { id, from, to } of steps) {
        const found = stored.get(id)
        const present = found === undefined || found.isDeleted ? undefined : found.row
        if (found === undefined || !isSameContent(kind, present, from ?? undefined)) return refuse(id)
        const target = { ...found.row, ...to, version: found.row.version + 1 }
        const after = kind.touch(target, found.row, { at, returns: found.isDeleted && to !== null })
        recorder.record(kind, present ?? null, to === null ? null : after)
        ;(to === null ? removed : living).push(after)
      }
      await putRows(store, member, { kind, rows: living, deletedAt: null })
      await putRows(store, member, { kind, rows: removed, deletedAt: at })
    },
  }
}

/** Whether what is asked for is what the known row says, or said when it was made. */
async function isAskedAgain<T extends Row>(
  { transaction, member }: Parts,
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

/** What a refused write tells: what it concerned, both versions, and who changed it and when. */
async function describeStale<T extends Row>(
  { transaction, member }: Parts,
  kind: RowKind<T>,
  { row, seen }: { row: T; seen: number },
): Promise<ErrorParams> {
  const latest = await transaction
    .selectFrom('changes')
    .innerJoin('change_sets', 'change_sets.id', 'changes.change_set_id')
    .innerJoin('people', 'people.id', 'change_sets.person_id')
    .select(['change_sets.at', 'change_sets.deed', 'people.name'])
    .where('changes.entity_id', '=', row.id)
    .where('changes.workspace_id', '=', member.workspaceId)
    .orderBy('changes.number', 'desc')
    .executeTakeFirst()
  return {
    entity: kind.entity,
    id: row.id,
    subject: kind.subject(row),
    seen,
    version: row.version,
    name: latest?.name ?? null,
    at: latest?.at ?? null,
    deed: latest?.deed ?? null,
  }
}
