import type { Id } from './id.ts'
import type { Entity } from './journal.ts'
import { beatKinds, type Rhythm } from './rhythm.ts'
import type { Role } from './role.ts'

/** One row before and after a write; null where it was not there or is no more. */
interface RowChange {
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
  kpi: 'arrangedBy',
  competitor: 'ownerId',
  channelChoice: 'ownerId',
  assumption: 'ownerId',
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
 * they handed out, to ideas, to what was heard, to since when somebody waits on a channel, and to what is theirs to look at or to
 * measure. Somebody else's post, and a post for somebody else, is for a planner, but for the answer of whoever
 * was asked to read it.
 */
export function mayContribute({ entity, before, after }: RowChange, personId: Id): boolean {
  if (shared.includes(entity)) return true
  if (entity === 'channel') return changesOnly({ before, after }, waiting)
  if (entity === 'post' && isAnswer({ before, after }, personId)) return true
  if (entity === 'strategyNotes') return isOwnBeat({ before, after }, personId)
  return isOwn({ entity, before, after }, personId)
}

/** Whether nothing changes of what a workspace has one of but beats that are theirs or nobody's. */
function isOwnBeat({ before, after }: Pick<RowChange, 'before' | 'after'>, personId: Id): boolean {
  if (before === null || after === null) return false
  const [was, is] = [before, after] as Record<string, unknown>[]
  const others = (row: Record<string, unknown> | undefined) =>
    JSON.stringify({ ...row, rhythm: null, version: null })
  if (others(was) !== others(is)) return false
  const beatsOf = (row: Record<string, unknown> | undefined) => (row?.rhythm ?? {}) as Rhythm
  return beatKinds.every((kind) => {
    const [one, other] = [beatsOf(was)[kind], beatsOf(is)[kind]]
    if (JSON.stringify(one) === JSON.stringify(other)) return true
    return [one, other].every((beat) => beat !== undefined && isForThem(beat.ownerId, personId))
  })
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
