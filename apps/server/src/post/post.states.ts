import { DomainError, type Id, type Post, type PostPatch, postPatchSchema } from '@cadans/domain'
import type { Executor } from '@cadans/database'
import type { AppContext } from '../context.ts'
import { findHistory } from '../journal/history.store.ts'
import { parseRow } from '../journal/row-kind.ts'
import { assertReferences } from '../row/references.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import type { Member, Writer } from '../access/member.ts'
import { actingIn } from './acting.ts'
import { broughtBackStatus } from './approval.rules.ts'
import { postKind } from './post.kind.ts'
import { referencesOf } from './post.references.ts'
import { changedPost } from './post.rules.ts'
import type { SeenPost } from './seen-post.ts'
import { requirePost } from './require-post.ts'

const MOST_STATES = 100
const fields = Object.keys(postPatchSchema.shape) as (keyof PostPatch)[]

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
    const after = parse(change.after)
    return { ...set, ownerId: after.ownerId ?? null, differences: differencesOf(parse(change.before), after) }
  })
}

function parse(text: string | null): Partial<Post> {
  return parseRow(text) ?? {}
}

function differencesOf(before: Partial<Post>, after: Partial<Post>): FieldChange[] {
  return fields.flatMap((field) => {
    const change = { field, before: before[field] ?? null, after: after[field] ?? null }
    // What says nothing on either side is no difference: a text that was not there yet, or that is empty.
    return (change.before || null) === (change.after || null) ? [] : [change]
  })
}

/**
 * Makes a post what it was after a change set, under the rules by which it is changed today: a yes that it had then it waits for.
 * @throws {DomainError} `bin.gone` for a state that the journal does not hold, and what changing a post refuses
 */
export async function bringBackState(
  context: AppContext,
  member: Writer,
  { changeSetId, ...seen }: SeenPost & { changeSetId: Id },
) {
  const intent = { deed: 'bringBack', entity: 'post', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const row = await change.transaction
      .selectFrom('changes')
      .select('after')
      .where('workspace_id', '=', member.workspaceId)
      .where('change_set_id', '=', changeSetId)
      .where('entity', '=', 'post')
      .where('entity_id', '=', seen.id)
      .executeTakeFirst()
    if (row === undefined || row.after === null) {
      throw new DomainError('bin.gone', { entity: 'post', id: seen.id })
    }
    const state = parse(row.after)
    // What the journal kept before there was such a field stays as it is now.
    const patch: Partial<Pick<Post, keyof PostPatch>> = Object.fromEntries(
      fields.filter((field) => state[field] !== undefined).map((field) => [field, state[field]]),
    )
    const before = await requirePost(change, seen.id)
    await assertReferences(change.transaction, member, {
      after: referencesOf(patch),
      before: referencesOf(before),
    })
    const acting = await actingIn(change)
    const [post] = await change.update(postKind, [seen], (now) => {
      const status = broughtBackStatus({ ...now, ...patch }, now, acting)
      return changedPost(now, { ...patch, status }, acting)
    })
    return post as Post
  })
  return answerOf(written, 'post')
}
