import { isLate, type PostCard } from '@cadans/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { useCalendarScene } from './calendar-context.ts'

/** In whole days, how long ago a post was to be ready; 0 is today. */
function daysLate({ deadline, date }: Pick<PostCard, 'deadline' | 'date'>, today: string): number {
  const due = deadline !== null && deadline < date ? deadline : date
  return Math.max(0, Temporal.PlainDate.from(due).until(today, { largestUnit: 'day' }).days)
}

/** How far a post is, in words: how late, on whom it waits, or in which tool it stands ready, where that can be said. */
export function useStateWords(): (post: PostCard) => string {
  const { t } = useTranslation(['posts', 'words', 'pause'])
  const { now, lookup } = useCalendarScene()
  return useCallback(
    (post) => {
      if (isLate(post, now)) {
        const days = daysLate(post, now.date)
        return days === 0 ? t('posts:tone.late') : t('posts:card.daysLate', { count: days })
      }
      const reviewer = post.status === 'review' ? findIn(lookup.people, post.reviewerId) : undefined
      if (reviewer) return t('posts:card.waitsFor', { name: reviewer.name })
      if (post.status === 'loaded' && post.loadedIn !== '')
        return t('posts:card.loadedIn', { tool: post.loadedIn })
      return t(`words:status.${post.status}`)
    },
    [t, now, lookup],
  )
}
