import type { Id, LocalDate, PostCard } from '@cadans/domain'
import { aroundOf } from '@cadans/planner'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../posts/post-lookup.ts'
import { type PostBasis, usePostBasis } from '../posts/use-post-basis.ts'

interface PostsAround extends Pick<PostBasis, 'strategy' | 'tactic'> {
  now: ReturnType<typeof localNow>
  posts: readonly PostCard[]
  lookup: PostLookup
}

/** What the planner judges a moment on a date among, without the post that it is about; undefined until it is there. */
export function usePostsAround(date: LocalDate, postId: Id | undefined): PostsAround | undefined {
  const { workspaceId, zone } = useWorkspace()
  const { basis } = usePostBasis()
  const { data } = useQuery(trpc.post.range.queryOptions({ workspaceId, ...aroundOf(date) }))
  if (basis === undefined || data === undefined) return undefined
  const { strategy, tactic, lookup } = basis
  return { now: localNow(zone), strategy, tactic, lookup, posts: data.filter(({ id }) => id !== postId) }
}
