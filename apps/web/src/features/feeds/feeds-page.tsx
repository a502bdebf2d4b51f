import { type Feed, isAtLeast } from '@cadans/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Rss } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { ShareSection } from '../share/share-section.tsx'
import { FeedAddress } from './feed-address.tsx'
import { FeedForm } from './feed-form.tsx'
import { FeedList } from './feed-list.tsx'
import type { MadeFeed } from './made-feed.ts'

/** Makes, lists, changes and revokes the addresses by which calendar programs read along. */
export function FeedsPage() {
  const { t } = useTranslation('feeds')
  const { workspaceId, role } = useWorkspace()
  // When a feed was last fetched is noted without a change in the workspace, so it is asked again each time.
  const query = useQuery(trpc.feed.list.queryOptions({ workspaceId }, { staleTime: 0 }))
  const { basis, error, retry } = usePostBasis()
  const [edited, setEdited] = useState<Feed | 'new' | null>(null)
  const [shown, setShown] = useState<{ made: MadeFeed; isRenewed: boolean } | null>(null)
  const feeds = query.data?.filter(({ revokedAt }) => revokedAt === null)

  const makeButton = <Button onClick={() => setEdited('new')}>{t('make')}</Button>
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        primary={feeds !== undefined && feeds.length > 0 && makeButton}
      />
      {query.error !== null || error !== null ? (
        <ErrorState
          error={query.error ?? error}
          onRetry={() => {
            void query.refetch()
            retry()
          }}
        />
      ) : feeds === undefined || basis === undefined ? (
        <CardsSkeleton cards={2} height={84} />
      ) : feeds.length === 0 ? (
        <EmptyState icon={Rss} title={t('emptyTitle')} text={t('emptyText')} action={makeButton} />
      ) : (
        <FeedList
          feeds={feeds}
          lookup={basis.lookup}
          onEdit={setEdited}
          onRenewed={(made) => setShown({ made, isRenewed: true })}
        />
      )}
      {basis && (
        <FeedForm
          feed={edited}
          onClose={() => setEdited(null)}
          basis={basis}
          onMade={(made) => {
            setEdited(null)
            setShown({ made, isRenewed: false })
          }}
        />
      )}
      <FeedAddress
        made={shown?.made ?? null}
        isRenewed={shown?.isRenewed ?? false}
        onClose={() => setShown(null)}
      />
      {basis && isAtLeast(role, 'planner') && <ShareSection basis={basis} />}
    </>
  )
}
