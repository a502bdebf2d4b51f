import type { WriteTransaction } from '@cadans/database'
import type { Deed, Entity, Id } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { Row, RowKind } from './row-kind.ts'

/** A row as the caller saw it. A null version asks for no check: for what the server itself found a moment ago. */
export interface RowReference {
  id: Id
  version: number | null
}

/** A reference to a row that the server itself found a moment ago. */
export function unchecked({ id }: { id: Id }): RowReference {
  return { id, version: null }
}

/** From which state to which a row goes; null is a row that is not there. */
export interface Step<T extends Row> {
  id: Id
  from: T | null
  to: T | null
}

/** What a write works with: every row goes through here, so that the journal has it. */
export interface Change {
  readonly transaction: WriteTransaction
  readonly member: Writer
  /** The instant of the change set. */
  readonly at: string
  /** The change number that this write makes. */
  readonly number: number
  readonly id: Id
  /** Whether nothing was written so far, so that there may be no change set of this id. */
  isEmpty(): boolean
  /** Living rows by id. @throws {DomainError} `row.notFound` */
  require<T extends Row>(kind: RowKind<T>, ids: readonly Id[]): Promise<Map<Id, T>>
  /**
   * Makes rows. One that is there already and was made with the same content was made by the same request, sent twice: it is answered
   * as it is by now.
   * @throws {DomainError} `row.stale` when another row has the id, or when it was deleted since
   */
  create<T extends Row>(kind: RowKind<T>, rows: readonly Omit<T, 'version'>[]): Promise<T[]>
  /**
   * Changes rows; one that stays as it was is not written.
   * @throws {DomainError} `row.notFound`, `row.stale`
   */
  update<T extends Row>(
    kind: RowKind<T>,
    references: readonly RowReference[],
    next: (row: T) => T,
  ): Promise<T[]>
  /** Deletes rows, softly. @throws {DomainError} `row.notFound`, `row.stale` */
  remove<T extends Row>(kind: RowKind<T>, references: readonly RowReference[]): Promise<T[]>
  /**
   * Brings rows from one state to another, whether they live or were deleted, and raises their versions.
   * @param refuse called for the first row that is not in the state it is to leave
   */
  restore<T extends Row>(
    kind: RowKind<T>,
    steps: readonly Step<T>[],
    refuse: (id: Id) => Promise<never>,
  ): Promise<void>
}

/** What the history says of a write. */
export interface Intent {
  deed: Deed
  entity: Entity
  /** Overrides the name of the row concerned. */
  subject?: string
  reverses?: Id
}

/** What every write answers. */
export interface Written<T> {
  changeNumber: number
  /** What an Undo sends back; null when nothing had to change. */
  changeSetId: Id | null
  result: T
}
