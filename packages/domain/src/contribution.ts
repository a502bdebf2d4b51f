import type { Id } from './id.ts'
import type { Entity } from './journal.ts'
import type { Role } from './role.ts'

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
  shareLink: 'personId',
  comment: 'authorId',
}
/** Kinds of row that somebody handed out, and that open nothing any more once they are closed. */
const handedOut: readonly Entity[] = ['feed', 'shareLink']
/** Kinds of row that everybody who makes posts shares. */
const shared: readonly Entity[] = ['idea', 'observation']

/**
 * Whether a member may make a change, once they may do what it is part of: what somebody handed out is closed by themselves or by
 * an owner, and beyond that a contributor keeps to what {@link mayContribute} says.
 */
export function mayChange(change: RowChange, { personId, role }: { personId: Id; role: Role }): boolean {
  if (handedOut.includes(change.entity)) return role === 'owner' || isOwn(change, personId)
  return role !== 'contributor' || mayContribute(change, personId)
}

/**
 * Whether a contributor may make a change: to a post that is theirs or nobody's and that they keep or give back, to what
 * they handed out, to ideas, to what was heard, and to since when somebody waits on a channel. Somebody else's post, and a post for somebody else, is for a planner, but for the answer of whoever
 * was asked to read it.
 */
export function mayContribute({ entity, before, after }: RowChange, personId: Id): boolean {
  if (shared.includes(entity)) return true
  if (entity === 'channel') return changesOnly({ before, after }, waiting)
  if (entity === 'post' && isAnswer({ before, after }, personId)) return true
  return isOwn({ entity, before, after }, personId)
}

function isOwn({ entity, before, after }: RowChange, personId: Id): boolean {
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

/** Since when somebody waits for an answer on a channel: whoever answers says so. */
const waiting = new Set(['unansweredSince', 'version'])

function isAnswer({ before, after }: Pick<RowChange, 'before' | 'after'>, personId: Id): boolean {
  if (before === null || after === null) return false
  const was = before as Record<string, unknown>
  const is = after as Record<string, unknown>
  if (was.reviewerId !== personId || !['review', 'approved', 'making'].includes(String(is.status)))
    return false
  return changesOnly({ before, after }, answered)
}

function changesOnly(
  { before, after }: Pick<RowChange, 'before' | 'after'>,
  fields: ReadonlySet<string>,
): boolean {
  if (before === null || after === null) return false
  const was = before as Record<string, unknown>
  const is = after as Record<string, unknown>
  return Object.keys({ ...was, ...is }).every(
    (field) => fields.has(field) || JSON.stringify(was[field]) === JSON.stringify(is[field]),
  )
}
