import type { Id } from '@cadans/domain'
import type { Change } from './change.ts'
import {
  createRows,
  removeRows,
  requireRows,
  restoreRows,
  updateRows,
  type Work,
} from './change-rows.store.ts'

interface Parts extends Omit<Work, 'executor'> {
  number: number
  id: Id
}

/** The working side of a change set: reads with the lock held, checks versions, writes, and tells the recorder. */
export function createChange({ number, id, ...parts }: Parts): Change {
  const { transaction, member, at, recorder } = parts
  const work: Work = { ...parts, executor: transaction }
  return {
    transaction,
    member,
    at,
    number,
    id,
    isEmpty: () => recorder.changes().length === 0,
    require: (kind, ids) => requireRows(work, kind, ids),
    create: (kind, drafts) => createRows(work, kind, drafts),
    update: (kind, references, next) => updateRows(work, kind, { references, next }),
    remove: (kind, references) => removeRows(work, kind, references),
    restore: (kind, steps, refuse) => restoreRows(work, kind, { steps, refuse }),
  }
}
