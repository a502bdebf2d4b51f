import type { Database } from '@cadans/database'
import type { Entity, Id } from '@cadans/domain'

/** What every journaled row carries. */
export interface Row {
  id: Id
  version: number
}

/** What a column holds. */
export type Value = string | number | null

/** How one field is kept in its column. */
interface Codec<T, Column> {
  encode: (value: T) => Column
  decode: (column: Column) => T
}

const same = <T>(value: T): T => value
const plain = { encode: same, decode: same }

/** A text or number column that holds the field as it is. The type of the field narrows what is trusted of the column. */
export function column<T extends string | number | null>(): Codec<T, Value> {
  return plain as Codec<T, Value>
}
/** 0 or 1. */
export const flag: Codec<boolean, Value> = {
  encode: (value) => (value ? 1 : 0),
  decode: (value) => value === 1,
}
/** JSON text, for lists and documents. */
export function json<T>(): Codec<T, Value> {
  return { encode: (value) => JSON.stringify(value), decode: (value) => JSON.parse(String(value)) as T }
}

/** A column that came later: what the journal kept of a row before then has no such field, and says `blank`. */
export function later<T>(codec: Codec<T, Value>, blank: T): Codec<T, Value> {
  return { encode: (value) => codec.encode(value ?? blank), decode: codec.decode }
}

/** The tables whose rows have a workspace, a version and a soft deletion. */
export type RowTable = {
  [Table in keyof Database]: 'deleted_at' extends keyof Database[Table] ? Table : never
}[keyof Database]

/** `segmentIds` is the column `segment_ids`. */
type Snake<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${Snake<Tail>}`
    : `_${Lowercase<Head>}${Snake<Tail>}`
  : ''

/** A codec for each field; a field without a column of the same name in snake case is not accepted. */
type Columns<T extends Row, Table extends RowTable> = {
  [Field in Exclude<keyof T & string, 'id' | 'version'>]: Snake<Field> extends keyof Database[Table]
    ? Codec<T[Field], Value>
    : never
}

/** A column of a row that names another, which has to live as long as this one does. */
export interface Bond {
  column: string
  /** The table of the row that it names. */
  to: RowTable
  /** Which rows do without: those that hold one of these values in this column. */
  unless: { column: string; among: readonly string[] } | null
}

/** When a row is written, and whether it comes back from a deletion. */
interface Write {
  at: string
  returns: boolean
}

/** Some fields of a kind of row. */
interface Part<T> {
  readonly columns: readonly Snake<keyof T & string>[]
  /** @throws where one of its columns was not read */
  decode(record: Record<string, Value>): T
}

/** One kind of row: all that reading, writing, the journal and undo need to know of it. */
export interface RowKind<T extends Row> {
  readonly entity: Entity
  readonly table: RowTable
  /** Its columns with `id` and `version`, without those that the store itself keeps (workspace, deletion). */
  readonly columns: readonly string[]
  /** The values of a row in the order of `columns`. */
  encode(row: T): Value[]
  /** @throws where one of its columns was not read */
  decode(record: Record<string, Value>): T
  /** To read rows without some of their fields: which columns to ask for, and how to read those. */
  without<Left extends keyof T & string>(left: readonly Left[]): Part<Omit<T, Left>>
  /** What the history calls it. */
  subject(row: T): string
  /** What follows from a change, such as a post's sequence; called with the versions already raised. */
  touch(after: T, before: T | undefined, write: Write): T
  /** What no removal may leave behind: the rows that this one cannot do without. */
  readonly bonds: readonly Bond[]
  /** By column: holds what the row says, not that it changed; only such are compared between two states. */
  readonly steady: readonly boolean[]
  /** By column: holds what was asked for when the row was made, not what its making gave it. */
  readonly asked: readonly boolean[]
}

/** The kind of each of these entities, without its type: the journal reads back exactly what the same kind wrote. */
export type Kinds<Of extends Entity = Entity> = Readonly<Record<Of, RowKind<Row>>>

interface Description<T extends Row, Table extends RowTable> {
  entity: Entity
  table: Table
  columns: Columns<T, Table>
  subject: (row: T) => string
  touch?: RowKind<T>['touch']
  /** Fields that name rows which have to live for this one, but for rows with one of these values in another field. */
  bonds?: readonly {
    field: keyof T & string
    to: RowTable
    unless?: { field: keyof T & string; among: readonly string[] }
  }[]
  /** Fields that say that a row changed, not what it says. */
  volatile?: readonly (keyof T & string)[]
  /** Fields that come new with each asking, such as a secret or the hour: two askings that differ in them alone ask for one row. */
  given?: readonly (keyof T & string)[]
}

/** Makes a kind from one codec a field. */
export function rowKind<T extends Row>() {
  return <Table extends RowTable>(description: Description<T, Table>): RowKind<T> => {
    const codecs = Object.entries(description.columns as Record<string, Codec<unknown, Value>>)
    const fields: Field[] = codecs.map(([field, codec]) => ({ field, name: snake(field), codec }))
    const volatile = new Set<string>(description.volatile ?? [])
    const given = new Set<string>([...volatile, ...(description.given ?? [])])
    return {
      entity: description.entity,
      table: description.table,
      columns: ['id', 'version', ...fields.map(({ name }) => name)],
      encode(row) {
        const values = row as Row & Record<string, unknown>
        const encoded: Value[] = [row.id, row.version]
        // What the journal kept of a row before it had the column has no such field.
        for (const { field, codec } of fields) encoded.push(codec.encode(values[field] ?? null))
        return encoded
      },
      decode: reader(fields) as (record: Record<string, Value>) => T,
      without(left) {
        const names: readonly string[] = left
        const kept = fields.filter(({ field }) => !names.includes(field))
        return {
          columns: ['id', 'version', ...kept.map(({ name }) => name)] as never,
          decode: reader(kept) as (record: Record<string, Value>) => Omit<T, (typeof left)[number]>,
        }
      },
      subject: description.subject,
      touch: description.touch ?? same,
      bonds: (description.bonds ?? []).map(({ field, to, unless }) => ({
        column: snake(field),
        to,
        unless: unless === undefined ? null : { column: snake(unless.field), among: unless.among },
      })),
      steady: [true, false, ...fields.map(({ field }) => !volatile.has(field))],
      asked: [true, false, ...fields.map(({ field }) => !given.has(field))],
    }
  }
}

type Field = { field: string; name: string; codec: Codec<unknown, Value> }

/** Reads records into rows that all have one shape: V8 writes a thousand of those as JSON five times as fast. */
function reader(fields: readonly Field[]): (record: Readonly<Record<string, Value>>) => unknown {
  const names = ['id', 'version', ...fields.map(({ field }) => field)]
  // An object that is filled key by key becomes a dictionary after a dozen keys; a parsed one does not.
  const empty = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))) as object
  return (record) => {
    const row: Record<string, unknown> = { ...empty, id: record.id, version: record.version }
    for (const { field, name, codec } of fields) {
      const value = record[name]
      if (value === undefined) throw new Error(`the column ${name} was not read`)
      row[field] = codec.decode(value)
    }
    return row
  }
}

function snake(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** A row as the journal kept it; null where it was not there, and where the bin removed its text. */
export function parseRow(text: string | null): Row | null {
  return text === null ? null : (JSON.parse(text) as Row)
}

/** Whether two states of a row say the same. */
export function isSameContent<T extends Row>(
  kind: RowKind<T>,
  one: T | undefined,
  other: T | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other
  return isSameIn(kind, kind.steady, { one, other })
}

/** Whether two askings for a row ask for the same one. */
export function isSameAsked<T extends Row>(kind: RowKind<T>, one: T, other: T): boolean {
  return isSameIn(kind, kind.asked, { one, other })
}

function isSameIn<T extends Row>(
  kind: RowKind<T>,
  compared: readonly boolean[],
  { one, other }: { one: T; other: T },
): boolean {
  const here = kind.encode(one)
  const there = kind.encode(other)
  return compared.every((isCompared, index) => !isCompared || here[index] === there[index])
}
