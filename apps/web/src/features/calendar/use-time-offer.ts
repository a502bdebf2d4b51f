import type { Id, LocalDate, LocalTime, PostCard } from '@cadans/domain'
import { useCallback } from 'react'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { suggestedTime } from './suggested-time.ts'

export type TimeOffer = (channelId: Id, date: LocalDate) => LocalTime

/** The time to offer for a new post on a channel and day: from its posting windows, beside the posts in view. */
export function useTimeOffer(
  basis: PostBasis | undefined,
  posts: readonly PostCard[] | undefined,
): TimeOffer {
  const { zone } = useWorkspace()
  return useCallback(
    (channelId, date) => {
      const now = localNow(zone)
      const tactic = basis?.tactic.channels.find((one) => one.channelId === channelId)
      return suggestedTime({
        date,
        windows: tactic?.windows ?? [],
        taken: (posts ?? [])
          .filter((post) => post.date === date && post.channelId === channelId)
          .map((post) => post.time),
        spacingMinutes: tactic?.spacingMinutes ?? 0,
        notBefore: date === now.date ? now.time : null,
      })
    },
    [basis, posts, zone],
  )
}
