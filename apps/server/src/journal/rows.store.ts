import type { Engine, Executor, WriteTransaction } from '@cadans/database'
import { DomainError, type Id } from '@cadans/domain'
import { CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { Member } from '../access/member.ts'
import { inTurns } from './in-turns.ts'
import type { Row, RowKind, Value } from './row-kind.ts'

type Columns = Record<string, Value>

export interface StoredRow<T> {
  row: T
  isDeleted: boolean
}

/** All living rows of a kind in the member's workspace, in the order in which they were made. */
export async function findRows<T extends Row>(
  executor: Executor,
  member: Member,
  kind: RowKind<T>,
): Promise<T[]> {
  const { rows } = await sql<Columns>`
    select ${names(kind.columns)} from ${sql.table(kind.table)}
    where workspace_id = ${member.workspaceId} and deleted_at is null order by id`.execute(executor)
  return rows.map((row) => kind.decode(row))
}

/**
 * Rows by id, deleted ones too, unknown ones left out.
 * @throws {DomainError} `row.notFound` for a row of another workspace, as if it did not exist
 */
export async function loadRows<T extends Row>(
  { executor, engine }: { executor: Executor; engine: Engine },
  member: Member,
  { kind, ids }: { kind: RowKind<T>; ids: readonly Id[] },
): Promise<Map<Id, StoredRow<T>>> {
  const list = JSON.stringify(ids)
  const among: RawBuilder<unknown> =
    engine === 'sqlite'
      ? sql`select value from json_each(${list})`
      : sql`select value from json_array_elements_text(${list}::json)`
  const { rows } = await sql<Columns>`
    select ${names(kind.columns)}, workspace_id, deleted_at from ${sql.table(kind.table)}
    where id in (${among})`.execute(executor)
  return new Map(
    rows.map((columns) => {
      if (columns.workspace_id !== member.workspaceId)
        throw new DomainError('row.notFound', { entity: kind.entity })
      return [String(columns.id), { row: kind.decode(columns), isDeleted: columns.deleted_at !== null }]
    }),
  )
}

/**
 * Writes rows as they are to be: new ones are inserted, known ones replaced. `deletedAt` null means that they live.
 * @throws {DomainError} `row.notFound` where a row of another workspace has the id; nothing of it is touched
 */
export async function putRows<T extends Row>(
  { transaction, engine }: { transaction: WriteTransaction; engine: Engine },
  member: Member,
  { kind, rows, deletedAt }: { kind: RowKind<T>; rows: readonly T[]; deletedAt: string | null },
): Promise<void> {
  const columns = [...kind.columns, 'workspace_id', 'deleted_at']
  const replaced = columns.filter((name) => name !== 'id' && name !== 'workspace_id')
  const replace = sql`on conflict (id) do update set ${sql.join(
    replaced.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`),
  )}`
  const own = sql`${replace} where ${sql.ref(`${kind.table}.workspace_id`)} = excluded.workspace_id`
  await inTurns(rows, async (portion) => {
    const records = portion.map((row) => {
      const values = kind.encode(row)
      values.push(member.workspaceId, deletedAt)
      return values
    })
    const insertion = { table: kind.table, columns, records, ending: own }
    const written = await insertRecords({ transaction, engine }, insertion)
    if (written < records.length) throw new DomainError('row.notFound', { entity: kind.entity })
  })
}

interface Insertion {
  table: string
  columns: readonly string[]
  /** Values in the order of the columns. */
  records: readonly (readonly Value[])[]
  /** What to do where the id is there already. */
  ending?: RawBuilder<unknown>
}

/** Inserts many records, by the way that is quickest on each engine. @returns how many were inserted or replaced */
export async function insertRecords(
  { transaction, engine }: { transaction: WriteTransaction; engine: Engine },
  insertion: Insertion,
): Promise<number> {
  if (insertion.records.length === 0) return 0
  return engine === 'postgres'
    ? insertAsJson(transaction, insertion)
    : insertInPortions(transaction, insertion)
}

/** One journey for all of them; `json_populate_recordset` knows the types of the columns by itself. */
async function insertAsJson(
  transaction: WriteTransaction,
  { table, columns, records, ending = sql`` }: Insertion,
): Promise<number> {
  const target = sql.table(table)
  const rows = records.map((values) =>
    Object.fromEntries(columns.map((name, at) => [name, values[at] ?? null])),
  )
  const { numAffectedRows } = await sql`insert into ${target} (${names(columns)})
    select ${names(columns)} from json_populate_recordset(null::${target}, ${JSON.stringify(rows)}::json)
    ${ending}`.execute(transaction)
  return Number(numAffectedRows)
}

/** So many rows a statement, whose text is always the same, so that it is prepared once. */
const PORTION = 50

/** Bound values, since reading them out of JSON costs SQLite four times as much. */
async function insertInPortions(
  transaction: WriteTransaction,
  { table, columns, records, ending = sql`` }: Insertion,
): Promise<number> {
  const head = sql`insert into ${sql.table(table)} (${names(columns)}) values`.compile(transaction).sql
  const tail = ending.compile(transaction).sql
  const row = `(${columns.map(() => '?').join(', ')})`
  let written = 0n
  for (let start = 0; start < records.length; ) {
    const count = records.length - start < PORTION ? 1 : PORTION
    const portion = records.slice(start, start + count)
    const text = `${head} ${Array.from(portion, () => row).join(', ')} ${tail}`
    const { numAffectedRows = 0n } = await transaction.executeQuery(CompiledQuery.raw(text, portion.flat()))
    written += numAffectedRows
    start += count
  }
  return Number(written)
}

/** Our own names, which both engines quote alike: as one text, since a node for each costs more than the reading of a few rows. */
function names(columns: readonly string[]): RawBuilder<unknown> {
  return sql.raw(columns.map((name) => `"${name}"`).join(', '))
}
