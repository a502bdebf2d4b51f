import type { Entity, Id } from '@cadans/domain'
import type { Row, RowKind } from './row-kind.ts'

export interface RecordedChange {
  entity: Entity
  entityId: Id
  before: Row | null
  after: Row | null
  subject: string
}

/** Gathers what a change set did. A row written twice is one change: from its first state to its last. */
export class Recorder {
  readonly #changes = new Map<string, RecordedChange>()

  record<T extends Row>(kind: RowKind<T>, before: T | null, after: T | null): void {
    const row = after ?? before
    if (row === null) return
    const key = `${kind.entity} ${row.id}`
    const earlier = this.#changes.get(key)
    this.#changes.set(key, {
      entity: kind.entity,
      entityId: row.id,
      before: earlier === undefined ? before : earlier.before,
      after,
      subject: kind.subject(row),
    })
  }

  /** All changes, without rows that came and went within the set. */
  changes(): RecordedChange[] {
    return [...this.#changes.values()].filter(({ before, after }) => before !== null || after !== null)
  }
}
