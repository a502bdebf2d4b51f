import { DomainError, type Id, type Post, type PostPatch } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { assertReferences } from '../row/references.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import type { Writer } from '../access/member.ts'
import { actingIn } from '../approval/acting.ts'
import { broughtBackStatus } from '../approval/approval.rules.ts'
import { postKind } from './post.kind.ts'
import { referencesOf } from './post.references.ts'
import { changedPost } from './post.rules.ts'
import type { SeenPost } from './seen-post.ts'
import { requirePost } from './require-post.ts'
import { parseState, stateFields } from './states.store.ts'

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
    const state = parseState(row.after)
    // What the journal kept before there was such a field stays as it is now.
    const patch: Partial<Pick<Post, keyof PostPatch>> = Object.fromEntries(
      stateFields.filter((field) => state[field] !== undefined).map((field) => [field, state[field]]),
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
