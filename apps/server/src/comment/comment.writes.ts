import { type Comment, DomainError, type Id, mentionsIn, type SaveComment } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import type { Change } from '../journal/change.ts'
import { assertReferences } from '../row/references.store.ts'
import { getChangeNumber, writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { requireStillWriter } from '../access/acting-member.store.ts'
import type { Writer } from '../access/member.ts'
import { requirePost } from '../post/require-post.ts'
import { commentKind } from './comment.kind.ts'
import { findPostTitle, noteSeen } from './comment.store.ts'

/**
 * Says something of a post, or changes what one said; it stays on the post that it was said of.
 * @throws {DomainError} `comment.notOwn`, `row.foreign` for a mention of somebody who is not there
 */
export async function saveComment(context: AppContext, member: Writer, saved: SaveComment) {
  const subject = await findPostTitle(context.database.read, member, saved.postId)
  const intent = {
    deed: saved.version === 0 ? 'create' : 'update',
    entity: 'comment',
    subject,
    member,
  } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    if (saved.version === 0) {
      await requirePost(change, saved.postId)
      return addComment(change, saved)
    }
    const before = await requireOwn(change, saved.id)
    await assertMentions(change, saved.text, before.text)
    const [comment] = await change.update(commentKind, [saved], (row) => ({
      ...row,
      text: saved.text,
      isInternal: saved.isInternal,
      editedAt: change.at,
    }))
    return comment as Comment
  })
  return answerOf(written, 'comment')
}

/** Adds a comment of the acting person, within a change set. @throws {DomainError} `row.foreign` */
export async function addComment(
  change: Change,
  { id, postId, text, isInternal }: Omit<SaveComment, 'version'>,
): Promise<Comment> {
  await assertMentions(change, text)
  const fresh = { authorId: change.member.personId, createdAt: change.at, editedAt: null }
  const [comment] = await change.create(commentKind, [{ id, postId, text, isInternal, ...fresh }])
  return comment as Comment
}

/** Takes back what one said. @throws {DomainError} `comment.notOwn` */
export async function removeComment(
  context: AppContext,
  member: Writer,
  { id, version }: { id: Id; version: number },
) {
  const intent = { deed: 'remove', entity: 'comment', member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    await requireOwn(change, id)
    await change.remove(commentKind, [{ id, version }])
  })
  return { changeNumber, changeSetId }
}

/** Notes what the acting person saw. Looking changes nothing: no change set, nothing to undo. */
export async function seeComments({ database }: AppContext, member: Writer, commentIds: readonly Id[]) {
  await database.write(async (transaction) =>
    noteSeen(transaction, await requireStillWriter(transaction, member), commentIds),
  )
  return { changeNumber: await getChangeNumber(database.read, member.workspaceId), changeSetId: null }
}

async function requireOwn(change: Change, id: Id): Promise<Comment> {
  const comment = (await change.require(commentKind, [id])).get(id) as Comment
  if (comment.authorId !== change.member.personId) throw new DomainError('comment.notOwn', { id })
  return comment
}

async function assertMentions(change: Change, text: string, before = ''): Promise<void> {
  await assertReferences(change.transaction, change.member, {
    after: { person: mentionsIn(text) },
    before: { person: mentionsIn(before) },
  })
}
