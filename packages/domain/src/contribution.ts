import type { Id } from './id.ts'
import type { Entity } from './journal.ts'

/** One row before and after a write; null where it was not there or is no more. */
export interface RowChange {
  entity: Entity
  before: object | null
  after: object | null
}

/** Kinds of row that belong to the person whose id stands in this field. */
const ownFields: Partial<Record<Entity, string>> = {
  post: 'ownerId',
  task: 'ownerId',
  routine: 'ownerId',
  feed: 'personId',
  comment: 'authorId',
}
/** Kinds of row that everybody who makes posts shares. */
const shared: readonly Entity[] = ['idea']

/**
 * Whether a contributor may make a change: to a post that is theirs or nobody's and that they keep or give back, to a feed of
 * their own, and to ideas. Somebody else's post, and a post for somebody else, is for a planner, but for the answer of whoever
 * was asked to read it.
 */
export function mayContribute({ entity, before, after }: RowChange, personId: Id): boolean {
  if (shared.includes(entity)) return true
  if (entity === 'post' && isAnswer({ before, after }, personId)) return true
  const field = ownFields[entity]
  if (field === undefined) return false
  return [before, after].every((row) => {
    if (row === null) return true
    return isForThem((row as Record<string, unknown>)[field], personId)
  })
}

/** Whether what somebody owns is a contributor's to change: their own, and nobody's. */
export function isForThem(ownerId: unknown, personId: Id): boolean {
  return ownerId === personId || ownerId === null
}

/** What an answer to "may this go out?" changes of a post, and taking the answer back. */
const answered = new Set(['status', 'askedBy', 'sentBack', 'pinned', 'version', 'sequence', 'changedAt'])

function isAnswer({ before, after }: Pick<RowChange, 'before' | 'after'>, personId: Id): boolean {
  if (before === null || after === null) return false
  const was = before as Record<string, unknown>
  const is = after as Record<string, unknown>
  if (was.reviewerId !== personId || !['review', 'approved', 'making'].includes(String(is.status)))
    return false
  return Object.keys({ ...was, ...is }).every(
    (field) => answered.has(field) || JSON.stringify(was[field]) === JSON.stringify(is[field]),
  )
}
