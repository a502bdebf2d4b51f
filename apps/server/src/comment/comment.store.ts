import type { Executor, WriteTransaction } from '@cadans/database'
import { type Comment, type Id, mentionOf } from '@cadans/domain'
import type { Member } from '../access/member.ts'
import { commentKind } from './comment.kind.ts'

/** What was said of a post, the first first. */
export async function findComments(executor: Executor, member: Member, postId: Id): Promise<Comment[]> {
  const rows = await executor
    .selectFrom('comments')
    .selectAll()
    .where('workspace_id', '=', member.workspaceId)
    .where('post_id', '=', postId)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => commentKind.decode({ ...row }))
}

/** Comments of others that name the acting person and that they have not seen, on posts that are there; the latest first. */
export async function findUnseenMentions(executor: Executor, member: Member): Promise<Comment[]> {
  const rows = await executor
    .selectFrom('comments')
    .innerJoin('posts', 'posts.id', 'comments.post_id')
    .selectAll('comments')
    .where('comments.workspace_id', '=', member.workspaceId)
    .where('comments.deleted_at', 'is', null)
    .where('posts.deleted_at', 'is', null)
    .where('comments.author_id', '<>', member.personId)
    // An id holds nothing that `like` would read as a sign.
    .where('comments.text', 'like', `%${mentionOf(member.personId)}%`)
    .where((comment) =>
      comment.not(
        comment.exists(
          comment
            .selectFrom('seen_comments')
            .select('seen_comments.comment_id')
            .whereRef('seen_comments.comment_id', '=', 'comments.id')
            .where('seen_comments.person_id', '=', member.personId),
        ),
      ),
    )
    .orderBy('comments.created_at', 'desc')
    .orderBy('comments.id', 'desc')
    .execute()
  return rows.map((row) => commentKind.decode({ ...row }))
}

/** What the history calls a post of which something is said; empty where it is gone. */
export async function findPostTitle(executor: Executor, member: Member, postId: Id): Promise<string> {
  const row = await executor
    .selectFrom('posts')
    .select('title')
    .where('workspace_id', '=', member.workspaceId)
    .where('id', '=', postId)
    .executeTakeFirst()
  return row?.title ?? ''
}

/** Notes that the acting person saw comments. Ids of none that they could see are passed over. */
export async function noteSeen(
  transaction: WriteTransaction,
  member: Member,
  commentIds: readonly Id[],
): Promise<void> {
  const found = await transaction
    .selectFrom('comments')
    .select('id')
    .where('workspace_id', '=', member.workspaceId)
    .where('id', 'in', commentIds)
    .execute()
  if (found.length === 0) return
  const { workspaceId, personId } = member
  await transaction
    .insertInto('seen_comments')
    .values(found.map(({ id }) => ({ workspace_id: workspaceId, person_id: personId, comment_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
