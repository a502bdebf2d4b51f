import type { Id, PostCard, Status } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'

interface BulkChange {
  status?: Status
  loadedIn?: string
  ownerId?: Id | null
  shiftDays?: number
}

/** What is done to several posts, each in one change with one undo. */
export function useBulk(posts: readonly PostCard[]) {
  const { t } = useTranslation('calendar')
  const bulk = useChange(trpc.post.bulk.mutationOptions(), {
    done: (answer) => t('several.done', { count: answer.posts.length }),
  })
  const remove = useChange(trpc.post.remove.mutationOptions(), {
    done: (_, input) => t('several.removed', { count: input.posts.length }),
  })
  const join = useChange(trpc.post.join.mutationOptions(), {
    done: (answer) => t('several.joined', { count: answer.posts.length }),
  })
  const chosen = posts.map(({ id, version }) => ({ id, version }))
  return {
    apply: (change: BulkChange) => bulk.run({ posts: chosen, change }),
    remove: () => remove.run({ posts: chosen }),
    join: () => join.run({ posts: chosen }),
  }
}
