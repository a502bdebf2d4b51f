import type { PostCard } from '@cadans/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { type Period, periodOf } from './period.ts'
import type { CalendarAddress } from './use-calendar-address.ts'

export interface PostsInView {
  visible: Period
  /** Undefined while the first ones are on their way; those of the period before stay until the next are there. */
  posts: readonly PostCard[] | undefined
  error: unknown
  retry: () => void
}

/** The posts that the view shows, filtered: nothing outside the visible range is fetched. */
export function usePostsInView({ view, date, filter }: CalendarAddress): PostsInView {
  const { workspaceId } = useWorkspace()
  const visible = periodOf(view, date)
  const query = useQuery(
    trpc.post.range.queryOptions(
      { workspaceId, from: visible.from, until: visible.until, filter },
      { placeholderData: keepPreviousData },
    ),
  )
  return { visible, posts: query.data, error: query.error, retry: () => void query.refetch() }
}
