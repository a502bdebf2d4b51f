import type { Executor } from '@cadans/database'
import type { Horizon, Id, PostCard, PostResult } from '@cadans/domain'
import type { Member } from '../access/member.ts'
import { findPostCards } from '../post/post.store.ts'
import { postResultKind } from './post-result.kind.ts'

export interface PostWithResult {
  post: PostCard
  /** Null while nothing was read. */
  result: PostResult | null
}

/** The published posts of a period, by date and time, each with what it did. */
export async function findResults(
  executor: Executor,
  member: Member,
  { from, until }: Horizon,
): Promise<PostWithResult[]> {
  const posts = await findPostCards(executor, member, { from, until, filter: { statuses: ['published'] } })
  const rows = await executor
    .selectFrom('post_results')
    .innerJoin('posts', 'posts.id', 'post_results.post_id')
    .selectAll('post_results')
    .where('post_results.workspace_id', '=', member.workspaceId)
    .where('post_results.deleted_at', 'is', null)
    .where('posts.workspace_id', '=', member.workspaceId)
    .where('posts.date', '>=', from)
    .where('posts.date', '<=', until)
    .execute()
  const results = new Map(rows.map((row) => [row.post_id, postResultKind.decode({ ...row })]))
  return posts.map((post) => ({ post, result: results.get(post.id) ?? null }))
}

/** What posts did, by post; those of which nothing was read are not in it. */
export async function resultsOf(
  executor: Executor,
  member: Member,
  postIds: readonly Id[],
): Promise<Map<Id, PostResult>> {
  const found = new Map<Id, PostResult>()
  const PORTION = 500
  for (let start = 0; start < postIds.length; start += PORTION) {
    const rows = await executor
      .selectFrom('post_results')
      .selectAll()
      .where('workspace_id', '=', member.workspaceId)
      .where('post_id', 'in', postIds.slice(start, start + PORTION))
      .where('deleted_at', 'is', null)
      .execute()
    for (const row of rows) found.set(row.post_id, postResultKind.decode({ ...row }))
  }
  return found
}
