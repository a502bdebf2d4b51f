import { type Deed, DomainError, type Id, isCleared, type Post } from '@cadans/domain'
import { addComment } from '../comment/comment.writes.ts'
import type { AppContext } from '../context.ts'
import type { Change } from '../journal/change.ts'
import { assertReferences } from '../row/references.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import type { Writer } from '../access/member.ts'
import { actingIn } from '../approval/acting.ts'
import { postKind } from '../post/post.kind.ts'
import { changedPost } from '../post/post.rules.ts'
import { findPostTitle } from '../comment/comment.store.ts'
import type { SeenPost } from '../post/seen-post.ts'

/** Asks somebody to read a post before it goes out. */
export async function askApproval(
  context: AppContext,
  member: Writer,
  { reviewerId, ...seen }: SeenPost & { reviewerId: Id },
) {
  return answer(context, member, {
    seen,
    deed: 'askApproval',
    async work(change) {
      await assertReferences(change.transaction, member, { after: { person: [reviewerId] } })
      const acting = await actingIn(change)
      const [post] = await change.update(postKind, [seen], (row) =>
        changedPost(row, { status: 'review', reviewerId }, acting),
      )
      return post as Post
    },
  })
}

/** Says yes. @throws {DomainError} `post.notAsked` where a yes is required and it is not theirs to give */
export async function approvePost(context: AppContext, member: Writer, seen: SeenPost) {
  return answer(context, member, {
    seen,
    deed: 'approve',
    async work(change) {
      const acting = await actingIn(change)
      const [post] = await change.update(postKind, [seen], (row) =>
        changedPost(row, { status: 'approved' }, acting),
      )
      return post as Post
    },
  })
}

/**
 * Sends a post back to be made again, with a remark, which becomes a comment among colleagues.
 * @throws {DomainError} `post.notInReview` for a post that nobody asked about
 */
export async function sendBackPost(
  context: AppContext,
  member: Writer,
  { commentId, remark, ...seen }: SeenPost & { commentId: Id; remark: string },
) {
  return answer(context, member, {
    seen,
    deed: 'sendBack',
    async work(change) {
      const acting = await actingIn(change)
      const [post] = await change.update(postKind, [seen], (row) => {
        const isReady = row.status !== 'published' && isCleared(row.status)
        if (row.status !== 'review' && !isReady) {
          throw new DomainError('post.notInReview', { id: row.id, title: row.title })
        }
        return { ...changedPost(row, { status: 'making' }, acting), sentBack: true }
      })
      await addComment(change, { id: commentId, postId: seen.id, text: remark, isInternal: true })
      return post as Post
    },
  })
}

interface Answer {
  seen: SeenPost
  deed: Deed
  work: (change: Change) => Promise<Post>
}

async function answer(context: AppContext, member: Writer, { seen, deed, work }: Answer) {
  const subject = await findPostTitle(context.database.read, member, seen.id)
  return answerOf(await writeChangeSet(context, { deed, entity: 'post', subject, member }, work), 'post')
}
