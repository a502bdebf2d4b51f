import { type Id, type Post, type PostPatch, postPatchSchema } from '@cadans/domain'
import type { Executor } from '@cadans/database'
import type { Member } from '../access/member.ts'
import { findHistory } from '../journal/history.store.ts'
import { parseRow } from '../journal/row-kind.ts'

const MOST_STATES = 100
/** What a state says of a post: what can be changed of one. */
export const stateFields = Object.keys(postPatchSchema.shape) as (keyof PostPatch)[]

/** One field that a change set changed. What the journal kept before there was such a field is null. */
export interface FieldChange {
  field: keyof PostPatch
  before: string | number | boolean | null
  after: string | number | boolean | null
}

/** The states of a post, the latest first: who made each, when, whose it was then, and what differs in it from the one before. */
export async function findStates(executor: Executor, member: Member, id: Id) {
  const sets = await findHistory(executor, member, { entityId: id, limit: MOST_STATES })
  const rows = await executor
    .selectFrom('changes')
    .select(['change_set_id', 'before', 'after'])
    .where('workspace_id', '=', member.workspaceId)
    .where('entity_id', '=', id)
    .where('after', 'is not', null)
    .execute()
  const changes = new Map(rows.map((row) => [row.change_set_id, row]))
  return sets.flatMap((set) => {
    const change = changes.get(set.id)
    if (change === undefined) return []
    const after = parseState(change.after)
    return {
      ...set,
      ownerId: after.ownerId ?? null,
      differences: differencesOf(parseState(change.before), after),
    }
  })
}

/** What the journal kept of a post, which may have had fewer fields then. */
export function parseState(text: string | null): Partial<Post> {
  return parseRow(text) ?? {}
}

function differencesOf(before: Partial<Post>, after: Partial<Post>): FieldChange[] {
  return stateFields.flatMap((field) => {
    const change = { field, before: before[field] ?? null, after: after[field] ?? null }
    // What says nothing on either side is no difference: a text that was not there yet, or that is empty.
    return (change.before || null) === (change.after || null) ? [] : [change]
  })
}
