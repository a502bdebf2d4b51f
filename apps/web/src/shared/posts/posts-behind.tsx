import { type Horizon, type Id, reachOf } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Inspector } from '../../ui/inspector.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { PostList } from './post-list.tsx'
import type { PostLookup } from './post-lookup.ts'

/** A figure that was asked about, in words, and the posts it counts. */
export interface Behind {
  title: string
  /** The figure itself, in words. */
  figures: string
  postIds: readonly Id[]
}

export type OpenBehind = (behind: Behind) => void

interface Props {
  behind: Behind | null
  horizon: Horizon
  lookup: PostLookup
  onClose: () => void
}

/** The posts behind a figure, beside the figures. */
export function PostsBehind({ behind, horizon, lookup, onClose }: Props) {
  const { t } = useTranslation('adherence')
  const { workspaceId } = useWorkspace()
  const query = useQuery(
    trpc.post.range.queryOptions(
      { workspaceId, ...reachOf(horizon) },
      { enabled: (behind?.postIds.length ?? 0) > 0 },
    ),
  )
  const wanted = new Set(behind?.postIds)
  const posts = query.data?.filter(({ id }) => wanted.has(id))
  return (
    <Inspector opened={behind !== null} onClose={onClose} overline={t('behind')} title={behind?.title ?? ''}>
      <Text mb='sm'>{behind?.figures}</Text>
      {wanted.size === 0 ? (
        <Text c='dimmed'>{t('behindNone')}</Text>
      ) : query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : posts === undefined ? (
        <LinesSkeleton lines={Math.min(8, wanted.size * 2)} />
      ) : (
        <PostList posts={posts} lookup={lookup} most={50} />
      )}
    </Inspector>
  )
}
